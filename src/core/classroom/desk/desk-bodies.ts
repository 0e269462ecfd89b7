// What the events of the trainer's desk say: what is shown, black, frozen, and the timer.
import { type BodyGuard, isCount, isObject } from '../../../schema/words/guards.ts';

/** What the wall can show; each kind has a component of its own. */
export const SHOW_KINDS = [
  'block',
  'slide',
  'poll',
  'game',
  'groups',
  'points',
  'people',
  'timer',
  'end',
] as const;
export type ShowKind = (typeof SHOW_KINDS)[number];

/** One thing on the wall: its kind and its id there (block id, slide id, poll id, session id …; '' where the kind needs none). */
export type Show = { readonly kind: ShowKind; readonly id: string };

/** The bodies by event type. */
export type DeskBodies = {
  readonly shown: Show;
  readonly blackedOut: { readonly isBlack: boolean };
  /** While frozen the wall stays as it is and the desk goes on. */
  readonly frozen: { readonly isFrozen: boolean };
  /** Counts down from `seconds`; `label` is said beside it ('' for none). */
  readonly timerStarted: { readonly seconds: number; readonly label: string };
  readonly timerPaused: Readonly<Record<string, never>>;
  readonly timerResumed: Readonly<Record<string, never>>;
  readonly timerStopped: Readonly<Record<string, never>>;
};

/** Guards by event type. */
export const DESK_GUARDS = {
  shown: (body) =>
    isObject(body) && SHOW_KINDS.some((kind) => kind === body['kind']) && typeof body['id'] === 'string',
  blackedOut: (body) => isObject(body) && typeof body['isBlack'] === 'boolean',
  frozen: (body) => isObject(body) && typeof body['isFrozen'] === 'boolean',
  timerStarted: (body) => isObject(body) && isCount(body['seconds'], 1) && typeof body['label'] === 'string',
  timerPaused: isObject,
  timerResumed: isObject,
  timerStopped: isObject,
} satisfies { readonly [T in keyof DeskBodies]: BodyGuard };
