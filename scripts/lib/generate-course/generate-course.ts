// Writes a whole course of generated lessons into a folder, for measuring and for tests that need many pages.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { lessonSource } from './lesson-source.ts';
import { makeWriter, readPhrases } from './phrases.ts';
import { questionSource } from './question-source.ts';

export type CoursePlan = {
  /** Folder with the content/ and quizzes/ that lend their words, laws and terms. */
  readonly source: string;
  /** Folder whose content/ and quizzes/ are replaced. */
  readonly target: string;
  readonly lessons: number;
  /** Han characters of running text per lesson. */
  readonly han: number;
  readonly minutes: number;
};

const QUESTIONS = 5;
const MODULES = 10;
const idList = z.object({ id: z.string(), term: z.string().optional(), status: z.string().optional() });
const lawsFile = z.object({ laws: z.array(idList) });
const termsFile = z.object({ terms: z.array(idList) });

/** Writes course.yaml, lessons and questions; laws and glossary are copied. The same plan gives the same files. */
export function generateCourse(plan: CoursePlan): void {
  const phrases = readPhrases(plan.source);
  const read = (name: string): unknown => parse(readFileSync(join(plan.source, 'content', name), 'utf8'));
  const laws = lawsFile.parse(read('laws.yaml')).laws.filter((law) => law.status === 'in-force');
  const terms = termsFile.parse(read('glossary.yaml')).terms;
  const kept = ['laws.yaml', 'glossary.yaml'].map((name) => ({
    name,
    text: readFileSync(join(plan.source, 'content', name)),
  }));
  for (const folder of ['content', 'quizzes']) {
    rmSync(join(plan.target, folder), { recursive: true, force: true });
    mkdirSync(join(plan.target, folder), { recursive: true });
  }
  for (const { name, text } of kept) writeFileSync(join(plan.target, 'content', name), text);

  const perModule = Math.ceil(plan.lessons / MODULES);
  const modules = Array.from({ length: Math.ceil(plan.lessons / perModule) }, (_, m) => {
    const write = makeWriter(phrases, `module ${m}`);
    const count = Math.min(perModule, plan.lessons - m * perModule);
    const folder = `${m}-generated`;
    mkdirSync(join(plan.target, 'content', folder));
    const questions: unknown[] = [];
    const lessons = Array.from({ length: count }, (_, index) => {
      const number = m * perModule + index + 1;
      const one = generateLesson(plan, number, phrases, laws, terms);
      writeFileSync(join(plan.target, 'content', folder, `${one.outline.id}.mdx`), one.source);
      questions.push(...one.questions);
      return one.outline;
    });
    writeFileSync(join(plan.target, 'quizzes', `${folder}.yaml`), stringify({ questions }));
    return { id: `generated-${m}`, title: write.clause(6), folder, aim: write.text(20), lessons };
  });
  const write = makeWriter(phrases, 'course');
  const course = {
    id: 'generated',
    version: '0.0.1',
    title: write.clause(8),
    subtitle: write.clause(12),
    promise: [1, 2, 3].map(() => write.clause(12)),
    character: [1, 2, 3, 4].map(() => write.clause(8)),
    throughLine: write.text(30),
    audience: write.clause(12),
    modules,
  };
  writeFileSync(join(plan.target, 'content', 'course.yaml'), stringify(course));
}

function generateLesson(
  plan: CoursePlan,
  number: number,
  phrases: readonly string[],
  laws: readonly { readonly id: string }[],
  terms: readonly { readonly id: string; readonly term?: string | undefined }[],
) {
  const digits = String(number).padStart(4, '0');
  const id = `generated-${digits}`;
  const code = `g${digits}`;
  const write = makeWriter(phrases, id);
  const term = terms[number % terms.length] ?? { id: '', term: '' };
  const objectives = [1, 2].map((n) => ({ id: `obj-${code}-${n}`, text: write.clause(20) }));
  const questions = Array.from({ length: QUESTIONS }, (_, index) =>
    questionSource(
      {
        id: `q-${code}-${index + 1}`,
        lesson: id,
        section: `${code}-s${index + 1}`,
        objective: `obj-${code}-${(index % 2) + 1}`,
      },
      number + index,
      write,
    ),
  );
  const source = lessonSource(
    {
      id,
      code,
      minutes: plan.minutes,
      han: plan.han,
      questions: questions.map((_, index) => `q-${code}-${index + 1}`),
      law: laws[number % laws.length]?.id ?? '',
      term: { id: term.id, term: term.term ?? '' },
    },
    write,
  );
  const outline = {
    id,
    title: write.clause(14),
    minutes: plan.minutes,
    covers: [{ item: write.clause(), sections: questions.map((_, index) => `${code}-s${index + 1}`) }],
    objectives,
  };
  return { source, questions, outline };
}
