// Reads what a made-up learner can do in each written lesson: sections with their length, questions, worksheets; with real ids.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { WorksheetKind } from '../../src/core/archive/archive-course.ts';
import { worksheetsIn } from '../../src/core/archive/worksheets-in.ts';
import { buildQuestionData } from '../../src/core/quiz/build-question-data.ts';
import type { PublicItem, Setting } from '../../src/core/quiz/item.ts';
import type { QuestionKey } from '../../src/core/quiz/key.ts';
import { questionWording, settingIn } from '../../src/core/quiz/setting-in.ts';
import { type Course, courseSchema } from '../../src/schema/course.ts';
import { type Question, questionFileSchema } from '../../src/schema/question.ts';
import { hanCount } from '../check/words/han-count.ts';

export type SeedQuestion = {
  readonly hash: string;
  readonly difficulty: number;
  readonly item: PublicItem;
  readonly key: QuestionKey;
};

/** `type` as in the tag; `number` for a calculation, `long` for an open question. */
export type SeedField = { readonly id: string; readonly type: string; readonly options: readonly string[] };
export type SeedBlock = {
  readonly id: string;
  readonly kind: WorksheetKind;
  readonly fields: readonly SeedField[];
};

export type SeedSection = {
  readonly id: string;
  readonly han: number;
  readonly questions: readonly SeedQuestion[];
  readonly blocks: readonly SeedBlock[];
};

export type SeedLesson = {
  readonly id: string;
  readonly hash: string;
  readonly sections: readonly SeedSection[];
};

export type SeedCourse = {
  readonly id: string;
  readonly version: string;
  readonly lessons: readonly SeedLesson[];
};

/** The course below a project root. @throws when a file is missing or isn't what the content check accepts */
export function readLessons(root: string): SeedCourse {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const course = courseSchema.parse(parse(read('content/course.yaml')));
  return {
    id: course.id,
    version: course.version,
    lessons: course.modules.flatMap((module) => lessonsOf(module, read)),
  };
}

function lessonsOf(
  { folder, lessons }: Course['modules'][number],
  read: (path: string) => string,
): readonly SeedLesson[] {
  const file = questionFileSchema.parse(parse(read(`quizzes/${folder}.yaml`)));
  const byId = new Map(
    file.questions.map((question) => [question.id, seedQuestion(question, settingIn(file, question))]),
  );
  return lessons.map(({ id }) => {
    const body = read(`content/${folder}/${id}.mdx`)
      .replace(/^---\n[\s\S]*?\n---\n/, '')
      .trim();
    return { id, hash: shortHash(body), sections: sectionsOf(body, byId) };
  });
}

function sectionsOf(body: string, questions: ReadonlyMap<string, SeedQuestion>): readonly SeedSection[] {
  return body
    .split(/(?=<小节\s)/)
    .filter((source) => source.startsWith('<小节'))
    .map((source) => ({
      id: attribute(source, 'id'),
      han: hanCount(source.replace(/<讲师[\s\S]*?<\/讲师>/g, '')),
      questions: [...source.matchAll(/<题\s+id="([^"]+)"/g)].flatMap(([, id = '']) => {
        const question = questions.get(id);
        return question ? [question] : [];
      }),
      blocks: worksheetsIn(source, { plain: String, label: String }).map(({ id, kind, fields }) => ({
        id,
        kind,
        fields: fields.map((field) => fieldOf(source, kind, field.id)),
      })),
    }));
}

function seedQuestion(question: Question, setting: Setting<string> | undefined): SeedQuestion {
  const { item, key } = buildQuestionData(question, (id) => id, setting);
  return { hash: shortHash(questionWording(question, setting)), difficulty: question.difficulty, item, key };
}

function fieldOf(source: string, kind: WorksheetKind, id: string): SeedField {
  if (kind === 'calculation' || kind === 'reflect')
    return { id, type: kind === 'reflect' ? 'long' : 'number', options: [] };
  const tag = [...source.matchAll(/<栏\s[^>]*>/g)].find(([text]) => attribute(text, 'id') === id)?.[0] ?? '';
  return {
    id,
    type: attribute(tag, 'type') || 'text',
    options: attribute(tag, 'options').split('|').filter(Boolean),
  };
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

/** As the pages name a wording: 8 hex digits. */
function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
