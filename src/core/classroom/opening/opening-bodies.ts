// What the events of a room itself say: that it was opened, and that an earlier event was taken back.
import { type BodyGuard, isCount, isObject, isText } from '../../../schema/words/guards.ts';

/** The bodies by event type. */
export type OpeningBodies = {
  /** A class begins its day: its name, the day (YYYY-MM-DD) and the preset of the agenda it starts from. */
  readonly roomOpened: { readonly name: string; readonly day: string; readonly preset: string };
  /** The event with that seq doesn't count; taking back an `undone` makes it count again. */
  readonly undone: { readonly seq: number };
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Guards by event type. */
export const OPENING_GUARDS = {
  roomOpened: (body) =>
    isObject(body) &&
    typeof body['name'] === 'string' &&
    typeof body['day'] === 'string' &&
    DAY.test(body['day']) &&
    isText(body['preset']),
  undone: (body) => isObject(body) && isCount(body['seq'], 1),
} satisfies { readonly [T in keyof OpeningBodies]: BodyGuard };
