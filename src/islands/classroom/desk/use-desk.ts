// Where the room stands, put together once for the whole desk: block, clock, steps, and what can be pressed.
import { currentRun } from '../../../core/classroom/agenda/agenda-state.ts';
import { stepFrom } from '../../../core/classroom/agenda/block-steps.ts';
import { sessionClock, sessionNow } from '../../../core/classroom/agenda/day-clock.ts';
import { blocksOf } from '../../../core/classroom/agenda/plan.ts';
import { lastStanding } from '../../../core/classroom/room/last-standing.ts';
import { classroom } from '../../../stores/classroom.ts';
import { useClassroom } from '../../../stores/use-classroom.ts';
import { useNow } from '../use-now.ts';
import { useDeskCourse } from './desk-course.ts';
import { stepsAt } from './stepping.ts';

export function useDesk() {
  const { state, events } = useClassroom();
  const course = useDeskCourse();
  const now = useNow();
  const { agenda, desk } = state;
  const run = currentRun(agenda);
  const blocks = agenda.plan ? blocksOf(agenda.plan) : [];
  const block = blocks.find(({ id }) => id === run?.block);
  const session = sessionNow(agenda);
  const clock = session && sessionClock(agenda, session, now);
  const row = clock?.rows.find(({ phase }) => phase === 'current');
  const nextBlock = clock?.isOver ? undefined : clock?.rows.find(({ phase }) => phase === 'ahead')?.block;
  const steps = stepsAt({ show: desk.show, block, course });
  const undoable = lastStanding(events);
  const step = steps.findIndex(({ kind, id }) => kind === desk.show?.kind && id === desk.show.id);

  const show = (by: 1 | -1) => {
    const to = stepFrom(steps, desk.show, by);
    if (to) void classroom.send('shown', to);
  };
  return {
    now,
    course,
    agenda,
    desk,
    block,
    clock,
    row,
    nextBlock,
    steps,
    step,
    /** The last step of the block is on the wall. */
    isAtEnd: steps.length > 0 && step === steps.length - 1,
    undoable,
    goNext: () => show(1),
    goBack: () => show(-1),
    startNext: () => {
      if (nextBlock) void classroom.send('blockStarted', { block: nextBlock.id });
    },
    turnBlack: () => void classroom.send('blackedOut', { isBlack: !desk.isBlack }),
    turnFrozen: () => void classroom.send('frozen', { isFrozen: !desk.isFrozen }),
    takeBack: () => {
      if (undoable) void classroom.undo(undoable.seq);
    },
  };
}

export type DeskNow = ReturnType<typeof useDesk>;
