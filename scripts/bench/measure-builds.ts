// Measures what building costs: generated courses of several sizes, and whether a lesson of a large one costs as much.
import { type Timing, timeBuilds } from './time-builds.ts';

/** How much dearer a lesson of the largest course may be than one of the middle course, noise included. */
const LINEAR = 1.3;

/** Builds courses of these sizes. False when the cost of a lesson grows with their number; three sizes are needed to tell. */
export function measureBuilds(sizes: readonly number[]): boolean {
  console.log('\nBuild of the learner edition, generated lessons of 2,500 characters with five questions:');
  const timings = timeBuilds(sizes, (timing) =>
    console.log(
      `${String(timing.lessons).padStart(5)} lessons: ${timing.seconds.toFixed(1).padStart(6)} s, ` +
        `${(each(timing) * 1000).toFixed(0).padStart(4)} ms a lesson`,
    ),
  );
  const [first, middle, last] = timings;
  if (!first || !middle || !last) return true;
  // The smallest build is mostly start-up, so it cannot judge; the two larger ones can.
  const growth = each(last) / each(middle);
  console.log(
    `Per lesson, ${last.lessons} against ${first.lessons}: ${(each(last) / each(first)).toFixed(2)}; against ${middle.lessons}: ${growth.toFixed(2)}.`,
  );
  console.log(
    `Each further lesson: ${slope(first, middle).toFixed(0)} ms up to ${middle.lessons}, ${slope(middle, last).toFixed(0)} ms beyond.`,
  );
  const isLinear = growth <= LINEAR;
  console.log(isLinear ? 'Linear.' : `Not linear: a lesson costs more than ${LINEAR} of what it did.`);
  return isLinear;
}

const each = ({ lessons, seconds }: Timing) => seconds / lessons;

const slope = (a: Timing, b: Timing) => ((b.seconds - a.seconds) / (b.lessons - a.lessons)) * 1000;
