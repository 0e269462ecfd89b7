// The questions of a new lesson, without their words, put at the end of a question file.
import { parseDocument } from 'yaml';
import { questionFileSchema } from '../../src/schema/question.ts';
import { type LessonPlan, TO_WRITE } from './lesson-skeleton.ts';

const SECTIONS = ['case', 'method', 'mine'];

/** Every objective is asked, and every section has a question. */
export function questionCount(objectives: number): number {
  return Math.max(SECTIONS.length, objectives);
}

export function questionsSkeleton({ id, code, objectives }: LessonPlan): string {
  return Array.from({ length: questionCount(objectives.length) }, (_, index) => {
    const section = SECTIONS[index] ?? SECTIONS.at(-1);
    const objective = objectives[index % Math.max(1, objectives.length)] ?? `obj-${code}-1`;
    return `  - id: q-${code}-${index + 1}
    lesson: ${id}
    section: ${code}-${section}
    objective: ${objective}
    type: single
    difficulty: ${Math.min(3, index + 1)}
    stem: ${TO_WRITE}
    options:
      - { id: a, text: ${TO_WRITE}, correct: true }
      - { id: b, text: ${TO_WRITE}, misconception: ${TO_WRITE} }
      - { id: c, text: ${TO_WRITE}, misconception: ${TO_WRITE} }
    hints:
      - { id: h1, text: ${TO_WRITE} }
    explanation: ${TO_WRITE}
`;
  }).join('\n');
}

/** The file with the questions at its end; undefined when the result would not be a question file. */
export function questionsAfter(file: string, questions: string): string | undefined {
  const isEmpty = !/^\s*-/m.test(file.replace(/^questions:.*$/m, ''));
  const start = isEmpty
    ? `${file.replace(/^questions:.*$/m, '').trimEnd()}\nquestions:\n`.trimStart()
    : `${file.trimEnd()}\n\n`;
  const text = `${start}${questions}`;
  const doc = parseDocument(text, { logLevel: 'error' });
  if (doc.errors.length > 0) return undefined;
  const before = parseDocument(file, { logLevel: 'error' });
  // What was wrong in the file before is not this command's business, but its end must be a list of questions.
  const isSound =
    questionFileSchema.safeParse(doc.toJS()).success || !questionFileSchema.safeParse(before.toJS()).success;
  return before.errors.length === 0 && isSound ? text : undefined;
}
