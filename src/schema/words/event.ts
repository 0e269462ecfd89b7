// Learning events: the envelope that every event shares, and the table of the types that this version knows.
import { isDealChosen, isDealFieldSaved, isDealStateSet } from './deal-bodies.ts';
import {
  type EventBodies,
  isAnswerCommitted,
  isAnswerGraded,
  isBackupMade,
  isFieldSaved,
  isHintShown,
  isLessonOpened,
  isPositionMoved,
  isSectionRead,
  isTimeSpent,
} from './event-bodies.ts';
import type { BodyGuard } from './guards.ts';
import {
  isPaperAnswered,
  isPaperGraded,
  isPaperHandedIn,
  isPaperMarked,
  isPaperStarted,
  isPaperTicked,
} from './paper-bodies.ts';
import { isPuzzleAnswered, isRunsCompared } from './practice-bodies.ts';
import {
  isMoveMade,
  isMoveTakenBack,
  isRunEnded,
  isRunReviewed,
  isRunStarted,
  isTypeGuessed,
} from './run-bodies.ts';

/** The types that this version writes and folds. */
export type EventType = keyof EventBodies;

/** The thing an event is about (lesson, question …) and the hash of the words that the learner saw. */
export type EventRef = { readonly id: string; readonly hash: string };

/** What every event carries, whatever its type. The order of events is (hlc, device, seq). */
export type EventEnvelope = {
  /** `${device}-${seq}` */
  readonly id: string;
  readonly course: string;
  readonly profile: string;
  /** Id of the browser storage that wrote the event; holds no hyphen. */
  readonly device: string;
  /** Gap-free per device, from 1. */
  readonly seq: number;
  /** Hybrid logical clock, see core/record/hlc.ts. */
  readonly hlc: string;
  /** Wall clock, UTC ms: for people to read, never for order. */
  readonly at: number;
  /** Minutes east of UTC at the writer's place (Shanghai: 480). */
  readonly tzOffsetMin: number;
  /** Version of the body's shape, from 1. */
  readonly v: number;
  readonly ref: EventRef;
};

/** An event as it is kept: of a known type or not, of this version or another. Never rewritten. */
export type StoredEvent = EventEnvelope & { readonly type: string; readonly body: unknown };

/** An event of a known type whose body has the current shape. */
export type LearningEvent<T extends EventType = EventType> = {
  readonly [K in T]: EventEnvelope & { readonly type: K; readonly body: EventBodies[K] };
}[T];

/** What the learner did, before the record has given it a place. */
export type EventDraft<T extends EventType = EventType> = {
  readonly type: T;
  readonly ref: EventRef;
  readonly body: EventBodies[T];
};

/** The current version of a type's body, and the guard for it. */
export type EventTypeEntry = { readonly v: number; readonly guard: BodyGuard };

/** All event types. A new type, or a new version, begins here; the compiler names every place that must follow. */
export const EVENT_TYPES: { readonly [T in EventType]: EventTypeEntry } = {
  lessonOpened: { v: 1, guard: isLessonOpened },
  sectionRead: { v: 1, guard: isSectionRead },
  positionMoved: { v: 1, guard: isPositionMoved },
  hintShown: { v: 1, guard: isHintShown },
  answerCommitted: { v: 1, guard: isAnswerCommitted },
  answerGraded: { v: 1, guard: isAnswerGraded },
  fieldSaved: { v: 1, guard: isFieldSaved },
  timeSpent: { v: 1, guard: isTimeSpent },
  backupMade: { v: 1, guard: isBackupMade },
  runStarted: { v: 1, guard: isRunStarted },
  moveMade: { v: 1, guard: isMoveMade },
  moveTakenBack: { v: 1, guard: isMoveTakenBack },
  typeGuessed: { v: 1, guard: isTypeGuessed },
  runReviewed: { v: 1, guard: isRunReviewed },
  runEnded: { v: 1, guard: isRunEnded },
  puzzleAnswered: { v: 1, guard: isPuzzleAnswered },
  runsCompared: { v: 1, guard: isRunsCompared },
  dealFieldSaved: { v: 1, guard: isDealFieldSaved },
  dealStateSet: { v: 1, guard: isDealStateSet },
  dealChosen: { v: 1, guard: isDealChosen },
  paperStarted: { v: 1, guard: isPaperStarted },
  paperAnswered: { v: 1, guard: isPaperAnswered },
  paperMarked: { v: 1, guard: isPaperMarked },
  paperTicked: { v: 1, guard: isPaperTicked },
  paperHandedIn: { v: 1, guard: isPaperHandedIn },
  paperGraded: { v: 1, guard: isPaperGraded },
};

/** What a page writes by itself as soon as somebody looks at a lesson or a paper: it is not yet work of his. */
const BY_ITSELF: ReadonlySet<string> = new Set<EventType>([
  'lessonOpened',
  'sectionRead',
  'positionMoved',
  'timeSpent',
  'paperTicked',
]);

/** Whether a learner did something for an event of that type; so also for types that this version doesn't know. */
export function isWork(type: string): boolean {
  return !BY_ITSELF.has(type);
}

/** Whether this version knows a type. */
export function isEventType(type: string): type is EventType {
  return Object.hasOwn(EVENT_TYPES, type);
}
