/// <reference types="astro/client" />
// What a lesson page hands down to the tags inside it.
declare namespace App {
  type Locals = {
    lesson?: import('./site/lesson-scope.ts').LessonScope;
  };
}
