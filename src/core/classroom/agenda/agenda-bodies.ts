// What the events of the agenda say: the plan, its changes, and which block began when (the event's own time).
import { BLOCK_KINDS } from '../../../schema/words/agenda.ts';
import { type BodyGuard, isCount, isObject, isText, isTextList } from '../../../schema/words/guards.ts';
import { BLOCK_LISTS, type Plan, type PlanBlock } from './plan.ts';

/** The bodies by event type; ids of blocks are unique in a plan, minutes whole, moments UTC ms. */
export type AgendaBodies = {
  /** The day's plan, whole: what a preset says later doesn't change a day that was planned. */
  readonly agendaSet: Plan;
  readonly sessionSet: { readonly session: string; readonly startAt: number };
  /** When the trainer promised to be through, where that isn't what the plan says. */
  readonly endPromised: { readonly session: string; readonly endAt: number };
  /** Before another block of the session; null: at its end. */
  readonly blockMoved: { readonly block: string; readonly session: string; readonly before: string | null };
  readonly blockResized: { readonly block: string; readonly minutes: number };
  readonly blockDropped: { readonly block: string };
  readonly blockAdded: {
    readonly block: PlanBlock;
    readonly session: string;
    readonly before: string | null;
  };
  /** The room goes to that block; the one before it is over. */
  readonly blockStarted: { readonly block: string };
  /** The session is over, and with it its last block; `endedAt` (UTC ms) where nobody said so when it was. */
  readonly sessionEnded: { readonly session: string; readonly endedAt?: number };
};

/** Minutes that a block can have. */
export const BLOCK_MINUTES = { least: 1, most: 480 } as const;

/** Guards by event type. */
export const AGENDA_GUARDS = {
  agendaSet: (body) =>
    isObject(body) &&
    isText(body['preset']) &&
    isTextList(body['pre']) &&
    isTextList(body['post']) &&
    Array.isArray(body['sessions']) &&
    body['sessions'].length > 0 &&
    body['sessions'].every(isSession),
  sessionSet: (body) => isObject(body) && isText(body['session']) && isCount(body['startAt']),
  endPromised: (body) => isObject(body) && isText(body['session']) && isCount(body['endAt']),
  blockMoved: (body) => isObject(body) && isText(body['block']) && isPlace(body),
  blockResized: (body) => isObject(body) && isText(body['block']) && isMinutes(body['minutes']),
  blockDropped: (body) => isObject(body) && isText(body['block']),
  blockAdded: (body) => isObject(body) && isBlock(body['block']) && isPlace(body),
  blockStarted: (body) => isObject(body) && isText(body['block']),
  sessionEnded: (body) =>
    isObject(body) && isText(body['session']) && (body['endedAt'] === undefined || isCount(body['endedAt'])),
} satisfies { readonly [T in keyof AgendaBodies]: BodyGuard };

function isPlace(body: Readonly<Record<string, unknown>>): boolean {
  return isText(body['session']) && (body['before'] === null || isText(body['before']));
}

function isMinutes(value: unknown): boolean {
  return isCount(value, BLOCK_MINUTES.least) && value <= BLOCK_MINUTES.most;
}

function isSession(value: unknown): boolean {
  return (
    isObject(value) &&
    isText(value['id']) &&
    isText(value['title']) &&
    isCount(value['startAt']) &&
    Array.isArray(value['blocks']) &&
    value['blocks'].every(isBlock)
  );
}

function isBlock(value: unknown): boolean {
  return (
    isObject(value) &&
    isText(value['id']) &&
    isText(value['title']) &&
    BLOCK_KINDS.some((kind) => kind === value['kind']) &&
    isMinutes(value['minutes']) &&
    isCount(value['least']) &&
    typeof value['how'] === 'string' &&
    (value['instead'] === 'pre' || value['instead'] === 'post') &&
    BLOCK_LISTS.every((list) => isTextList(value[list]))
  );
}
