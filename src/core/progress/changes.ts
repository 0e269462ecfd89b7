// What each event type changes in the progress: one entry a type.
import type { EventType, LearningEvent } from '../../schema/words/event.ts';
import { DEAL_CHANGES } from './deal-changes.ts';
import { localDay } from './local-day.ts';
import { PAPER_CHANGES } from './paper-changes.ts';
import { PRACTICE_CHANGES } from './practice-changes.ts';
import {
  type AnswerAttempt,
  type AnswerProgress,
  type BackupProgress,
  KEPT_ATTEMPTS,
  type LessonProgress,
} from './progress.ts';
import type { ProgressDraft } from './progress-draft.ts';
import { RUN_CHANGES } from './run-changes.ts';

type ChangeTable = { readonly [T in EventType]: (draft: ProgressDraft, event: LearningEvent<T>) => void };

const NO_LESSON: LessonProgress = { sectionsRead: [] };
const NO_ANSWER: AnswerProgress = { attempts: [], attemptCount: 0, lastAttempt: 0, hintsShown: [] };

const CHANGES: ChangeTable = {
  ...RUN_CHANGES,
  ...PRACTICE_CHANGES,
  ...DEAL_CHANGES,
  ...PAPER_CHANGES,
  lessonOpened: (draft, { at, hlc, body: { lesson } }) => {
    draft.lessons.update(lesson, (before = NO_LESSON) =>
      before.openedAt === undefined ? { ...before, openedAt: at } : before,
    );
    draft.last = { lesson, hlc };
  },
  sectionRead: (draft, { hlc, body: { lesson, section } }) => {
    draft.lessons.update(lesson, (before = NO_LESSON) => ({
      ...before,
      sectionsRead: withItem(before.sectionsRead, section),
    }));
    draft.last = { lesson, section, hlc };
  },
  positionMoved: (draft, { hlc, body: { lesson, section, fraction } }) => {
    draft.lessons.update(lesson, (before = NO_LESSON) => ({
      ...before,
      position: { section, fraction, hlc },
    }));
    draft.last = { lesson, section, hlc };
  },
  hintShown: (draft, { body: { question, hint } }) => {
    draft.answers.update(question, (before = NO_ANSWER) => ({
      ...before,
      hintsShown: withItem(before.hintsShown, hint),
    }));
  },
  answerCommitted: (draft, { id, device, at, ref, body }) => {
    const { question, attempt, response, seed, hintsUsed } = body;
    const added = { event: id, device, at, attempt, response, seed, hintsUsed, refHash: ref.hash };
    draft.answers.update(question, (before = NO_ANSWER) => ({
      ...before,
      attempts: [...before.attempts, added].slice(-KEPT_ATTEMPTS),
      attemptCount: before.attemptCount + 1,
      lastAttempt: Math.max(before.lastAttempt, attempt),
    }));
  },
  answerGraded: (draft, { device, at, body }) => {
    draft.answers.update(body.question, (before = NO_ANSWER) => withGrade(before, device, at, body));
  },
  fieldSaved: (draft, { at, hlc, body: { block, field, value } }) => {
    draft.fields.update(block, (before) => ({ ...before, [field]: { value, at, hlc } }));
  },
  timeSpent: (draft, { at, tzOffsetMin, body: { lesson, activeMs } }) => {
    draft.time.update(lesson, (before) => ({ activeMs: (before?.activeMs ?? 0) + activeMs, lastAt: at }));
    const day = localDay(at, tzOffsetMin);
    if (day) draft.days.update(day, (before = 0) => before + activeMs);
  },
  backupMade: (draft, { at, device, seq, body: { way, file, events, covered } }) => {
    draft.backup = { at, file, way, events, covered: withBackup(draft.backup.covered, covered, device, seq) };
  },
};

/** Makes the change of an event. */
export function applyEvent<T extends EventType>(draft: ProgressDraft, event: LearningEvent<T>): void {
  const change: (draft: ProgressDraft, event: LearningEvent<T>) => void = CHANGES[event.type];
  change(draft, event);
}

function withItem(items: readonly string[], item: string): readonly string[] {
  return items.includes(item) ? items : [...items, item];
}

/** The grade of an attempt that is no longer held counts in what all attempts add up to; one without an attempt does not. */
function withGrade(
  before: AnswerProgress,
  device: string,
  at: number,
  { attempt, score, correct, misconceptions }: LearningEvent<'answerGraded'>['body'],
): AnswerProgress {
  const index = gradedIndex(before.attempts, device, attempt);
  if (index < 0 && before.attemptCount === before.attempts.length) return before;
  const grade = { score, correct, misconceptions };
  return {
    ...before,
    attempts: before.attempts.map((item, i) => (i === index ? { ...item, ...grade } : item)),
    bestScore: Math.max(before.bestScore ?? 0, score),
    ...(correct && before.firstCorrectAt === undefined ? { firstCorrectAt: at } : {}),
  };
}

/** Two tabs may count the same attempt: a grade belongs to the oldest one without, else it replaces the newest. */
function gradedIndex(attempts: readonly AnswerAttempt[], device: string, attempt: number): number {
  const isMeant = (item: AnswerAttempt) => item.device === device && item.attempt === attempt;
  const open = attempts.findIndex((item) => isMeant(item) && item.score === undefined);
  return open >= 0 ? open : attempts.findLastIndex(isMeant);
}

/** What all backups reach together. The note of a backup itself needs no backup when all before it is in one. */
function withBackup(
  before: BackupProgress['covered'],
  covered: BackupProgress['covered'],
  device: string,
  seq: number,
): BackupProgress['covered'] {
  const reach = new Map(Object.entries(before));
  for (const [one, upTo] of Object.entries(covered)) reach.set(one, Math.max(reach.get(one) ?? 0, upTo));
  if ((reach.get(device) ?? 0) === seq - 1) reach.set(device, seq);
  return Object.fromEntries(reach);
}
