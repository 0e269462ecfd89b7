// Reads the bank below a project root; the content check has found the files good before.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Course, courseSchema } from '../../../src/schema/course.ts';
import { questionFileSchema } from '../../../src/schema/question.ts';
import type { Bank, BankLesson } from './bank.ts';

/** @throws when a file is missing or has not the agreed shape */
export function readBank(root: string): Bank {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const { modules } = courseSchema.parse(parse(read('content/course.yaml')));
  const files = modules.map(({ folder }) => questionFileSchema.parse(parse(read(`quizzes/${folder}.yaml`))));
  return {
    lessons: modules.flatMap((module) => lessonsOf(module, read)),
    sets: files.flatMap(({ sets }) => sets),
    questions: files.flatMap(({ questions }) => questions),
  };
}

function lessonsOf(module: Course['modules'][number], read: (path: string) => string): readonly BankLesson[] {
  return module.lessons.map(({ id, objectives }) => {
    const source = read(`content/${module.folder}/${id}.mdx`);
    return {
      id,
      module: module.id,
      objectives: objectives.map((objective) => objective.id),
      text: readText(source),
      lawful: new Set(
        source
          .split(/(?=<小节\s)/)
          .filter((section) => section.includes('<法规 '))
          .map((section) => /<小节\s+id="([^"]+)"/.exec(section)?.[1] ?? ''),
      ),
    };
  });
}

/** What stands in tags is kept where learners see it (titles, labels); their names and ids aren't words of the lesson. */
function readText(source: string): string {
  return source
    .replace(/<(讲师|投屏)\s[\s\S]*?<\/\1>/g, '')
    .replace(/<\/?[\p{Script=Han}]+/gu, '')
    .replace(/\b(?:账款|案件|算出)=/g, '');
}
