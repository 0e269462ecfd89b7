// Measures what a lesson weighs and what it costs to build: the course itself, and 34, 340 and 1,000 generated lessons.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { timeBuilds } from './bench/time-builds.ts';
import { weightTable } from './bench/weight-table.ts';
import { readSite } from './built/site.ts';
import { projectRoot } from './lib/project-copy.ts';

const { values } = parseArgs({ options: { lessons: { type: 'string', default: '34,340,1000' } } });
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
  const ratio = last.seconds / last.lessons / (first.seconds / first.lessons);
  const early = (middle.seconds - first.seconds) / (middle.lessons - first.lessons);
  const late = (last.seconds - middle.seconds) / (last.lessons - middle.lessons);
  console.log(`A lesson of ${last.lessons} costs ${ratio.toFixed(2)} of a lesson of ${first.lessons}.`);
  console.log(
    `Each further lesson: ${(early * 1000).toFixed(0)} ms up to ${middle.lessons}, ${(late * 1000).toFixed(0)} ms beyond ` +
      `(${(late / early).toFixed(2)}): ${late / early <= 1.5 ? 'linear' : 'NOT linear'}.`,
  );
  if (late / early > 1.5) process.exitCode = 1;
}
