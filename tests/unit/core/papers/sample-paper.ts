// A small bank with keys, and papers of it, for the tests of grading and gain.
import type { PaperBank, PaperQuestion } from '../../../../src/core/papers/paper-bank.ts';
import type { PaperProgress } from '../../../../src/core/progress/paper-progress.ts';
import type { QuestionKey } from '../../../../src/core/quiz/key.ts';

const common = { difficulty: 1, module: 'm1', keyUrl: '/k', sectionTitle: 's', sectionHref: '/s' };

/** A single-choice question whose option a is right. */
export function single(id: string, objective = 'o1', module = 'm1'): PaperQuestion {
  const options = ['a', 'b'].map((option) => ({ id: option, text: [option] }));
  const item = { id, type: 'single' as const, difficulty: 1, stem: ['?'], hints: [], options };
  return { ...common, id, type: 'single', objective, module, hash: `h-${id}`, item };
}

/** An ordering question; right is x, y, z; two thirds of its pairs stand right as it comes. */
export function ordering(id: string): PaperQuestion {
  const items = ['y', 'x', 'z'].map((part) => ({ id: part, text: [part] }));
  const item = { id, type: 'ordering' as const, difficulty: 1, stem: ['?'], hints: [], items };
  return { ...common, id, type: 'ordering', objective: 'o1', hash: `h-${id}`, item };
}

export function keyOf(question: PaperQuestion): QuestionKey {
  const { id } = question;
  if (question.item.type === 'ordering')
    return { id, type: 'ordering', explanation: ['!'], order: ['x', 'y', 'z'], pitfalls: [] };
  return { id, type: 'single', explanation: ['!'], correct: 'a', misconceptions: { b: ['b?'] } };
}

export function bankOf(questions: readonly PaperQuestion[], changes: Partial<PaperBank> = {}): PaperBank {
  return {
    id: 'bank',
    course: 'c',
    version: '1.0.0',
    modules: ['m1', 'm2'].map((id) => ({ id, title: `M ${id}` })),
    objectives: [...new Set(questions.map(({ objective }) => objective))].map((id) => ({
      id,
      text: `O ${id}`,
      module: questions.find(({ objective }) => objective === id)?.module ?? '',
    })),
    exam: { items: 2, minutes: 60, modules: [{ module: 'm1', difficulty: [2, 0, 0] }] },
    tests: { minutes: 30, forms: [] },
    questions,
    ...changes,
  };
}

/** A paper that draws these questions. */
export function paperOf(
  questions: readonly PaperQuestion[],
  changes: Partial<PaperProgress> = {},
): PaperProgress {
  return {
    kind: 'pre',
    form: 'A',
    seed: 1,
    items: questions.map(({ id, hash, objective }) => ({ question: id, hash, objective, seed: 5 })),
    startedAt: 1000,
    lastAt: 1000,
    answers: {},
    marked: [],
    elapsedMs: 0,
    jumps: 0,
    ...changes,
  };
}

/** The same, handed in and graded: these are right. */
export function gradedPaper(
  questions: readonly PaperQuestion[],
  right: readonly string[],
  changes: Partial<PaperProgress> = {},
): PaperProgress {
  const at = changes.startedAt ?? 1000;
  return paperOf(questions, {
    handedIn: { at, tzOffsetMin: 480, elapsedMs: 0, jumps: 0 },
    grades: questions.map(({ id }) => {
      const correct = right.includes(id);
      return { question: id, score: correct ? 1 : 0, correct, misconceptions: [] };
    }),
    ...changes,
  });
}
