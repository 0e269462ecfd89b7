// What each event type changes in the progress: one entry a type, each touching a single lesson, question or block.
import type { EventType, LearningEvent } from '../../schema/words/event.ts';
import type { AnswerAttempt, AnswerProgress, BlockProgress, LastPlace, LessonProgress } from './progress.ts';

/** An update of one entry of one part of the progress; `before` is undefined when there is none yet. */
export type Change =
  | {
      readonly part: 'lessons';
      readonly key: string;
      readonly update: (before: LessonProgress | undefined) => LessonProgress;
      readonly last: LastPlace;
    }
  | {
      readonly part: 'answers';
      readonly key: string;
      readonly update: (before: AnswerProgress | undefined) => AnswerProgress;
    }
  | {
      readonly part: 'fields';
      readonly key: string;
      readonly update: (before: BlockProgress | undefined) => BlockProgress;
    };

type ChangeTable = { readonly [T in EventType]: (event: LearningEvent<T>) => Change };

const NO_LESSON: LessonProgress = { sectionsRead: [] };
const NO_ANSWER: AnswerProgress = { attempts: [], hintsShown: [] };

const CHANGES: ChangeTable = {
  lessonOpened: ({ at, hlc, body: { lesson } }) => ({
    part: 'lessons',
    key: lesson,
    update: (before = NO_LESSON) => (before.openedAt === undefined ? { ...before, openedAt: at } : before),
    last: { lesson, hlc },
  }),
  sectionRead: ({ hlc, body: { lesson, section } }) => ({
    part: 'lessons',
    key: lesson,
    update: (before = NO_LESSON) => ({ ...before, sectionsRead: withItem(before.sectionsRead, section) }),
    last: { lesson, section, hlc },
  }),
  positionMoved: ({ hlc, body: { lesson, section, fraction } }) => ({
    part: 'lessons',
    key: lesson,
    update: (before = NO_LESSON) => ({ ...before, position: { section, fraction, hlc } }),
    last: { lesson, section, hlc },
  }),
  hintShown: ({ body: { question, hint } }) => ({
    part: 'answers',
    key: question,
    update: (before = NO_ANSWER) => ({ ...before, hintsShown: withItem(before.hintsShown, hint) }),
  }),
  answerCommitted: ({ id, device, at, ref, body: { question, attempt, response, seed, hintsUsed } }) => ({
    part: 'answers',
    key: question,
    update: (before = NO_ANSWER) => {
      const added = { event: id, device, at, attempt, response, seed, hintsUsed, refHash: ref.hash };
      return { ...before, attempts: [...before.attempts, added] };
    },
  }),
  answerGraded: ({ device, body: { question, attempt, score, correct, misconceptions } }) => ({
    part: 'answers',
    key: question,
    update: (before = NO_ANSWER) => {
      const index = gradedIndex(before.attempts, device, attempt);
      if (index < 0) return before;
      const grade = { score, correct, misconceptions };
      return {
        ...before,
        attempts: before.attempts.map((item, i) => (i === index ? { ...item, ...grade } : item)),
      };
    },
  }),
  fieldSaved: ({ at, hlc, body: { block, field, value } }) => ({
    part: 'fields',
    key: block,
    update: (before) => ({ ...before, [field]: { value, at, hlc } }),
  }),
};

/** The change that an event makes. */
export function changeOf<T extends EventType>(event: LearningEvent<T>): Change {
  const change: (event: LearningEvent<T>) => Change = CHANGES[event.type];
  return change(event);
}

function withItem(items: readonly string[], item: string): readonly string[] {
  return items.includes(item) ? items : [...items, item];
}

/** Two tabs may count the same attempt: a grade belongs to the oldest one without, else it replaces the newest. */
function gradedIndex(attempts: readonly AnswerAttempt[], device: string, attempt: number): number {
  const isMeant = (item: AnswerAttempt) => item.device === device && item.attempt === attempt;
  const open = attempts.findIndex((item) => isMeant(item) && item.score === undefined);
  return open >= 0 ? open : attempts.findLastIndex(isMeant);
}
