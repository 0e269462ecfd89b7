// Where the room stands, put together once for the whole desk: block, clock, steps, and what a press takes back.
import { useMemo } from 'react';
import { currentBlock } from '../../../core/classroom/agenda/agenda-state.ts';
import { stepIndex } from '../../../core/classroom/agenda/block-steps.ts';
import { sessionClock, sessionNow } from '../../../core/classroom/agenda/day-clock.ts';
import { leftOpenAt } from '../../../core/classroom/agenda/left-open.ts';
import { lastStanding } from '../../../core/classroom/room/last-standing.ts';
import { wallScript } from '../../../core/classroom/script/lesson-script.ts';
import { useClassroom } from '../../../stores/use-classroom.ts';
import { useSlides } from '../../../stores/use-slides.ts';
import { pagesOf } from '../slides/deck-pages.ts';
import { usePlacedSlides } from '../slides/use-placed-slides.ts';
import { useNow } from '../use-now.ts';
import { blockAhead } from './desk-actions.ts';
import { useDeskCourse } from './desk-course.ts';
import { stepsAt } from './stepping.ts';

export function useDesk() {
  const { state, events } = useClassroom();
  const course = useDeskCourse();
  const scripts = useMemo(() => course.lessons.map(wallScript), [course]);
  const now = useNow();
  const { agenda, desk } = state;
  const block = currentBlock(agenda);
  const session = sessionNow(agenda);
  const clock = session && sessionClock(agenda, session, now);
  const { status } = useSlides();
  const placed = usePlacedSlides();
  const deck = useMemo(() => (status === 'ready' ? pagesOf(placed) : []), [status, placed]);
  const steps = stepsAt({ page: desk.page, block, scripts, deck });
  const step = stepIndex(steps, desk.show);
  return {
    now,
    course,
    scripts,
    agenda,
    desk,
    block,
    clock,
    /** When a session that nobody ended should have been over, UTC ms. */
    leftOpenAt: clock && leftOpenAt(clock, now),
    row: clock?.rows.find(({ phase }) => phase === 'current'),
    nextBlock: clock?.isOver ? undefined : blockAhead(state, now),
    steps,
    step,
    /** The last step of the block is on the wall. */
    isAtEnd: steps.length > 0 && step === steps.length - 1,
    /** Pages of the deck by what they are called. */
    placed,
    undoable: lastStanding(events),
  };
}

export type DeskNow = ReturnType<typeof useDesk>;
