// Measures what a lesson weighs and what it costs to build: the course itself, and 34, 340 and 1,000 generated lessons.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { timeBuilds } from './bench/time-builds.ts';
import { weightTable } from './bench/weight-table.ts';
import { readSite } from './built/site.ts';
import { projectRoot } from './lib/project-copy.ts';

const { values } = parseArgs({ options: { lessons: { type: 'string', default: '34,340,1000' } } });
/** How much dearer a lesson of the largest course may be than one of the middle course, noise included. */
const LINEAR = 1.3;
const sizes = values.lessons.split(',').map(Number);

if (existsSync(join(projectRoot, 'dist/index.html'))) {
  console.log('Pages of dist/ (brotli bytes of the first view):');
  console.log(weightTable(readSite(join(projectRoot, 'dist'))));
}

console.log('\nBuild of the learner edition, generated lessons of 2,500 characters with five questions:');
const timings = timeBuilds(sizes, (timing) =>
  console.log(
    `${String(timing.lessons).padStart(5)} lessons: ${timing.seconds.toFixed(1).padStart(6)} s, ` +
      `${((timing.seconds / timing.lessons) * 1000).toFixed(0).padStart(4)} ms a lesson`,
  ),
);
const [first, middle, last] = timings;
if (first && middle && last) {
  const each = ({ lessons, seconds }: (typeof timings)[number]) => seconds / lessons;
  const slope = (a: typeof first, b: typeof first) =>
    ((b.seconds - a.seconds) / (b.lessons - a.lessons)) * 1000;
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
  if (!isLinear) process.exitCode = 1;
}
