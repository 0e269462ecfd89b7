// Reads old events in today's shape: for each type a chain of steps from one version of its body to the next.
import {
  EVENT_TYPES,
  type EventType,
  isEventType,
  type LearningEvent,
  type StoredEvent,
} from '../../schema/words/event.ts';

/** Turns a body of version v into one of version v + 1. Pure, and for every body of version v. */
export type Upcaster = (body: unknown) => unknown;

/** By type: step i turns version i + 1 into i + 2. The current version of a type is its number of steps + 1. */
export const UPCASTERS: { readonly [T in EventType]: readonly Upcaster[] } = {
  lessonOpened: [],
  sectionRead: [],
  positionMoved: [],
  hintShown: [],
  answerCommitted: [],
  answerGraded: [],
  fieldSaved: [],
  timeSpent: [],
  backupMade: [],
  runStarted: [],
  moveMade: [],
  moveTakenBack: [],
  typeGuessed: [],
  runReviewed: [],
  runEnded: [],
  puzzleAnswered: [],
  runsCompared: [],
  dealFieldSaved: [],
  dealStateSet: [],
  dealChosen: [],
  paperStarted: [],
  paperAnswered: [],
  paperMarked: [],
  paperTicked: [],
  paperHandedIn: [],
  paperGraded: [],
};

/** Runs the steps that lead from version `v` to the end of the chain. */
export function upcastBody(chain: readonly Upcaster[], v: number, body: unknown): unknown {
  return chain.slice(v - 1).reduce((current, step) => step(current), body);
}

/** The event in today's shape; undefined for what this version cannot read: it stays in the record and folds pass over it. */
export function upcast(event: StoredEvent): LearningEvent | undefined {
  const { type, v } = event;
  if (!isEventType(type) || v > EVENT_TYPES[type].v) return undefined;
  const current = EVENT_TYPES[type].v;
  // Nearly every event is of today: it is read as it lies there, a hundred thousand copies spared.
  const read =
    v === current ? event : { ...event, v: current, body: upcastBody(UPCASTERS[type], v, event.body) };
  return EVENT_TYPES[type].guard(read.body) ? (read as LearningEvent) : undefined;
}
