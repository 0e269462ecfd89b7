// The day against the clock: when each block was planned, began and can be expected, and how late or early the room will be through.
import { type AgendaState, type BlockRun, currentRun } from './agenda-state.ts';
import { minutesOf, type PlanBlock, type PlanSession } from './plan.ts';

const MINUTE_MS = 60_000;

/** `skipped`: not held, and the room is past it. */
export type BlockPhase = 'done' | 'current' | 'skipped' | 'ahead';

/** A block's times, UTC ms. */
export type BlockTime = {
  readonly block: PlanBlock;
  readonly phase: BlockPhase;
  /** By the plan as it stands: the session's start and the minutes of the blocks before it. */
  readonly plannedAt: number;
  /** When it began, for the first time. */
  readonly startedAt: number | undefined;
  /** When it will begin as things stand; undefined unless ahead. */
  readonly expectedAt: number | undefined;
  /** How long the room was with it so far. */
  readonly spentMs: number;
};

export type SessionClock = {
  readonly session: PlanSession;
  readonly isBegun: boolean;
  readonly isOver: boolean;
  readonly rows: readonly BlockTime[];
  /** What was promised when the first block began; until then what the plan says. */
  readonly promisedAt: number;
  /** When it will be over if every block takes its minutes from now on; when it was over. */
  readonly expectedAt: number;
  /** Whole minutes, as the two clocks show them; above 0 late, below 0 early. */
  readonly lateMin: number;
};

/** The session that the room is in, or that comes next: the one of the last block, else the first that isn't over. */
export function sessionNow(state: AgendaState): PlanSession | undefined {
  const run = currentRun(state);
  const sessions = state.plan?.sessions ?? [];
  return (
    sessions.find(({ id }) => id === run?.session) ??
    sessions.find(({ id }) => state.ended[id] === undefined) ??
    sessions.at(-1)
  );
}

/** The clock of a session at `now` (UTC ms). */
export function sessionClock(state: AgendaState, session: PlanSession, now: number): SessionClock {
  const runs = state.runs.filter((run) => run.session === session.id);
  const current = currentRun(state)?.session === session.id ? currentRun(state) : undefined;
  const over = state.ended[session.id];
  const isBegun = runs.length > 0;
  const rows = timesOf(state, session, current, now);
  const last = rows.at(-1);
  const endOfPlan = session.startAt + minutesOf(session.blocks) * MINUTE_MS;
  const promisedAt = state.promised[session.id] ?? endOfPlan;
  const ahead = rows.filter(({ phase }) => phase === 'ahead');
  const from = over ?? freeAt(session, current, isBegun, now);
  const expectedAt = over ?? from + minutesOf(ahead.map(({ block }) => block)) * MINUTE_MS;
  return {
    session,
    isBegun,
    isOver: over !== undefined,
    rows,
    promisedAt,
    expectedAt: last ? expectedAt : promisedAt,
    lateMin: last ? Math.floor((expectedAt - promisedAt) / MINUTE_MS) : 0,
  };
}

/** When the block that is held will have had its minutes: at the earliest now. */
function freeAt(session: PlanSession, current: BlockRun | undefined, isBegun: boolean, now: number): number {
  const block = session.blocks.find(({ id }) => id === current?.block);
  if (current && block) return Math.max(now, current.at + block.minutes * MINUTE_MS);
  return isBegun ? now : Math.max(now, session.startAt);
}

function timesOf(
  state: AgendaState,
  session: PlanSession,
  current: BlockRun | undefined,
  now: number,
): readonly BlockTime[] {
  const reached = session.blocks.findLastIndex(({ id }) => state.runs.some(({ block }) => block === id));
  const at = current ? session.blocks.findIndex(({ id }) => id === current.block) : reached;
  const isOver = state.ended[session.id] !== undefined;
  let plannedAt = session.startAt;
  let expectedAt = freeAt(session, current, reached >= 0, now);
  return session.blocks.map((block, index) => {
    const startedAt = state.runs.find((run) => run.block === block.id)?.at;
    const phase: BlockPhase =
      block.id === current?.block
        ? 'current'
        : startedAt !== undefined
          ? 'done'
          : index < at || isOver
            ? 'skipped'
            : 'ahead';
    const row = {
      block,
      phase,
      plannedAt,
      startedAt,
      expectedAt: phase === 'ahead' ? expectedAt : undefined,
      spentMs: spentMs(state, block.id, now),
    };
    plannedAt += block.minutes * MINUTE_MS;
    if (phase === 'ahead') expectedAt += block.minutes * MINUTE_MS;
    return row;
  });
}

/** A run lasts until the next one, its session's end, or now. */
function spentMs({ runs, ended }: AgendaState, block: string, now: number): number {
  return runs.reduce((sum, run, index) => {
    if (run.block !== block) return sum;
    const next = runs[index + 1]?.at ?? ended[run.session] ?? now;
    return sum + Math.max(0, Math.min(next, ended[run.session] ?? next) - run.at);
  }, 0);
}
