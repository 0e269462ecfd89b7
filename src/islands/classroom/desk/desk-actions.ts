// What can be pressed on the desk, one after the other: each press starts from what the one before it made of the room.
import { currentBlock, currentRun } from '../../../core/classroom/agenda/agenda-state.ts';
import { startForNow } from '../../../core/classroom/agenda/another-time.ts';
import { stepFrom } from '../../../core/classroom/agenda/block-steps.ts';
import { sessionClock, sessionNow } from '../../../core/classroom/agenda/day-clock.ts';
import { blocksOf, type PlanBlock, sessionOf } from '../../../core/classroom/agenda/plan.ts';
import type { RoomState } from '../../../core/classroom/room/room-state.ts';
import type { WallScript } from '../../../core/classroom/script/lesson-script.ts';
import { classroom } from '../../../stores/classroom.ts';
import { deckPages } from '../slides/deck-pages.ts';
import { stepsAt } from './stepping.ts';

/** A second press within this time is the same press: a double click doesn't skip a block. */
const ONE_PRESS_MS = 800;

let last: Promise<unknown> = Promise.resolve();

/** `send` says false where it couldn't keep something, and never throws. */
function afterwards(press: (state: RoomState) => Promise<boolean> | undefined): void {
  last = last.then(() => press(classroom.store.getState().state));
}

/** The block that comes next in the session at hand. */
export function blockAhead({ agenda }: RoomState, now: number): PlanBlock | undefined {
  const session = sessionNow(agenda);
  return session && sessionClock(agenda, session, now).rows.find(({ phase }) => phase === 'ahead')?.block;
}

export function stepBy(scripts: readonly WallScript[], by: 1 | -1): void {
  afterwards((state) => {
    const { show, page } = state.desk;
    const steps = stepsAt({ page, block: currentBlock(state.agenda), scripts, deck: deckPages() });
    const step = stepFrom(steps, show, by, page);
    return step && classroom.send('shown', step);
  });
}

export function startNext(): void {
  const pressedAt = Date.now();
  afterwards((state) => {
    const run = currentRun(state.agenda);
    if (run && Math.abs(pressedAt - run.at) < ONE_PRESS_MS) return undefined;
    const block = blockAhead(state, pressedAt);
    return block && startAt(state, block.id, pressedAt);
  });
}

/** Any block of the plan, out of turn. */
export function startBlock(block: string): void {
  const pressedAt = Date.now();
  afterwards((state) => startAt(state, block, pressedAt));
}

/** A session that was planned for another time is begun as if this block had been planned for now. */
async function startAt({ agenda }: RoomState, block: string, now: number): Promise<boolean> {
  const session = agenda.plan && sessionOf(agenda.plan, block);
  const start = session && startForNow(sessionClock(agenda, session, now), block, now);
  if (session && start !== undefined) {
    const isKept = await classroom.send('sessionSet', { session: session.id, startAt: start });
    if (!isKept) return false;
  }
  return classroom.send('blockStarted', { block });
}

export function turnBlack(): void {
  afterwards(({ desk }) => classroom.send('blackedOut', { isBlack: !desk.isBlack }));
}

export function turnFrozen(): void {
  afterwards(({ desk }) => classroom.send('frozen', { isFrozen: !desk.isFrozen }));
}

export function resizeBy(block: string, minutes: number): void {
  afterwards(({ agenda }) => {
    const found = agenda.plan && blocksOf(agenda.plan).find(({ id }) => id === block);
    const to = (found?.minutes ?? 0) + minutes;
    return to >= 1 ? classroom.send('blockResized', { block, minutes: to }) : undefined;
  });
}

export function moveBy(session: string, block: string, by: 1 | -1): void {
  afterwards(({ agenda }) => {
    const blocks = agenda.plan?.sessions.find(({ id }) => id === session)?.blocks ?? [];
    const to = blocks.findIndex(({ id }) => id === block) + by;
    const others = blocks.filter(({ id }) => id !== block);
    if (to < 0 || to > others.length) return undefined;
    return classroom.send('blockMoved', { block, session, before: others[to]?.id ?? null });
  });
}
