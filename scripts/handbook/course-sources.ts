// Reads the authors' files that the handbook prints beside the built pages: outline, questions, laws' names, cases, client types.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Setting } from '../../src/core/quiz/item.ts';
import { settingIn } from '../../src/core/quiz/setting-in.ts';
import { type CaseFile, caseSchema } from '../../src/schema/case.ts';
import { type ClientFile, clientSchema } from '../../src/schema/client.ts';
import { type Course, courseSchema } from '../../src/schema/course.ts';
import { lawFileSchema } from '../../src/schema/law.ts';
import { type Question, questionFileSchema } from '../../src/schema/question.ts';
import { filesBelow } from '../build/files-below.ts';

export type CourseSources = {
  readonly course: Course;
  readonly questions: readonly Question[];
  /** Situation of a question by its id, for questions of a set. */
  readonly settings: ReadonlyMap<string, Setting<string>>;
  /** Citation of a law by its id. */
  readonly cites: ReadonlyMap<string, string>;
  readonly cases: readonly CaseFile[];
  /** By their numbers. */
  readonly clients: readonly ClientFile[];
};

/** @param root folder of content/ and quizzes/ @throws when a file is not as its schema wants it; the content check tells where */
export function readCourseSources(root: string): CourseSources {
  const yaml = (path: string): unknown => parse(readFileSync(path, 'utf8'));
  const all = (folder: string) =>
    existsSync(join(root, folder))
      ? filesBelow(join(root, folder))
          .filter((path) => path.endsWith('.yaml'))
          .map(yaml)
      : [];
  const { laws } = lawFileSchema.parse(yaml(join(root, 'content/laws.yaml')));
  const files = all('quizzes').map((file) => questionFileSchema.parse(file));
  return {
    course: courseSchema.parse(yaml(join(root, 'content/course.yaml'))),
    questions: files.flatMap(({ questions }) => questions),
    settings: new Map(
      files.flatMap((file) =>
        file.questions.flatMap((question) => {
          const setting = settingIn(file, question);
          return setting ? [[question.id, setting] as const] : [];
        }),
      ),
    ),
    cites: new Map(laws.map(({ id, short, article }) => [id, `${short}${article}`])),
    cases: all('content/cases').map((file) => caseSchema.parse(file)),
    clients: all('content/clients')
      .map((file) => clientSchema.parse(file))
      .toSorted((a, b) => a.number - b.number),
  };
}
