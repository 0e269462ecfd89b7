// The agenda of a room: its plan as changed, what was dropped, and which block ran from when on; times in UTC ms.
import type { RoomEvent } from '../room/room-event.ts';
import { blocksOf, minutesOf, type Plan, type PlanBlock, sessionOf } from './plan.ts';
import { withAdded, withDropped, withMinutes, withMoved } from './plan-changes.ts';

/** The room was with `block` from `at` on, until the next run or the session's end. */
export type BlockRun = { readonly session: string; readonly block: string; readonly at: number };

/** `isLate`: dropped when the day had begun, so that its lessons can only be read after it. */
export type DroppedBlock = {
  readonly block: PlanBlock;
  readonly session: string;
  readonly isLate: boolean;
};

export type AgendaState = {
  readonly plan: Plan | undefined;
  readonly dropped: readonly DroppedBlock[];
  readonly runs: readonly BlockRun[];
  /** By session: when it shall be over. Fixed with its first block, so that later changes show against it. */
  readonly promised: Readonly<Record<string, number>>;
  /** By session: when it was over. */
  readonly ended: Readonly<Record<string, number>>;
};

/** A room without a plan. */
export const EMPTY_AGENDA: AgendaState = { plan: undefined, dropped: [], runs: [], promised: {}, ended: {} };

/** The block the room is at: undefined before the first one and after a session's end. */
export function currentRun({ runs, ended }: AgendaState): BlockRun | undefined {
  const last = runs.at(-1);
  return last && ended[last.session] === undefined ? last : undefined;
}

/** The block the room is at, as it stands in the plan. */
export function currentBlock(state: AgendaState): PlanBlock | undefined {
  const id = currentRun(state)?.block;
  return state.plan && blocksOf(state.plan).find((block) => block.id === id);
}

/** The next state of the slice; the same object where the event is none of its own or names nothing of the plan. */
export function reduceAgenda(state: AgendaState, event: RoomEvent): AgendaState {
  if (event.type === 'agendaSet') return { ...EMPTY_AGENDA, plan: event.body };
  return state.plan ? reducePlanned(state, state.plan, event) : state;
}

function reducePlanned(state: AgendaState, plan: Plan, event: RoomEvent): AgendaState {
  switch (event.type) {
    case 'sessionSet':
      return withStart(state, plan, event.body.session, event.body.startAt);
    case 'endPromised':
      return { ...state, promised: { ...state.promised, [event.body.session]: event.body.endAt } };
    case 'blockMoved':
      return { ...state, plan: withMoved(plan, event.body.block, event.body) };
    case 'blockResized':
      return { ...state, plan: withMinutes(plan, event.body.block, event.body.minutes) };
    case 'blockDropped':
      return droppedFrom(state, plan, event.body.block);
    case 'blockAdded':
      return addedTo(state, plan, event.body);
    case 'blockStarted':
      return startedIn(state, plan, event.body.block, event.at);
    case 'sessionEnded':
      return {
        ...state,
        ended: { ...state.ended, [event.body.session]: event.body.endedAt ?? event.at },
      };
    default:
      return state;
  }
}

/** A session that begins at another time than was planned ends that much later, whatever was promised. */
function withStart(state: AgendaState, plan: Plan, session: string, startAt: number): AgendaState {
  const found = plan.sessions.find(({ id }) => id === session);
  if (!found) return state;
  const promise = state.promised[session];
  const sessions = plan.sessions.map((one) => (one === found ? { ...one, startAt } : one));
  return {
    ...state,
    plan: { ...plan, sessions },
    promised:
      promise === undefined
        ? state.promised
        : { ...state.promised, [session]: promise + startAt - found.startAt },
  };
}

/** A block that the room is at can't be dropped. */
function droppedFrom(state: AgendaState, plan: Plan, id: string): AgendaState {
  const session = sessionOf(plan, id);
  const block = session?.blocks.find((one) => one.id === id);
  if (!session || !block || currentRun(state)?.block === id) return state;
  const dropped = { block, session: session.id, isLate: state.runs.length > 0 };
  return { ...state, plan: withDropped(plan, id), dropped: [...state.dropped, dropped] };
}

/** One that was dropped comes back under its id; an id that stands in the plan isn't added twice. */
function addedTo(
  state: AgendaState,
  plan: Plan,
  {
    block,
    ...place
  }: { readonly block: PlanBlock; readonly session: string; readonly before: string | null },
): AgendaState {
  if (sessionOf(plan, block.id)) return state;
  const dropped = state.dropped.filter((one) => one.block.id !== block.id);
  return { ...state, plan: withAdded(plan, block, place), dropped };
}

function startedIn(state: AgendaState, plan: Plan, block: string, at: number): AgendaState {
  const session = sessionOf(plan, block);
  if (!session) return state;
  const { [session.id]: _over, ...ended } = state.ended;
  const promise = state.promised[session.id] ?? session.startAt + minutesOf(session.blocks) * 60_000;
  return {
    ...state,
    runs: [...state.runs, { session: session.id, block, at }],
    promised: { ...state.promised, [session.id]: promise },
    ended,
  };
}
