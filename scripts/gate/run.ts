// The gate behind `npm test`: runs every step and closes with one line over all of them.
import { availableParallelism } from 'node:os';
import { stripVTControlCharacters } from 'node:util';
import { type Counts, oneFailed, onePassed, sum } from './count/counts.ts';
import { committedFloors, readFloor, writeLastRun } from './floor-file.ts';
import { type Floor, loweredSuites, orphanedSuites } from './floor-rules.ts';
import { freePort } from './free-port.ts';
import { inLanes } from './in-lanes.ts';
import { runStep } from './run-step.ts';
import { type Judgement, judge } from './step-result.ts';
import { type Step, steps } from './steps.ts';

/** Steps that keep one core busy run beside each other on machines that have two. */
const LANES = Math.min(2, availableParallelism());

const flags = process.argv.slice(2);
const isFast = flags.includes('--fast');
const results: Counts[] = [];
const failedSteps = new Set<string>();
const cleanPassed = new Map<string, number>();
const floor = readFloor();
// Read by the configurations of the browser tests and of the fault tests.
for (const name of ['HUIKUAN_TEST_PORT', 'HUIKUAN_FAULT_PORT'])
  process.env[name] ??= String(await freePort());

report('floor kept', 0, checkFloor(floor));
if (flags.includes('--stale-dependencies')) {
  report('dependencies', 0, {
    counts: oneFailed,
    complaints: ['node_modules is not what package-lock.json asks for'],
  });
}
await inLanes(steps.filter((step) => !isFast || step.isFast).map(laneOf), LANES, async ({ step }) => {
  const startedAt = performance.now();
  const { judgement, output } = await take(step);
  if (judgement.counts.failed > 0) failedSteps.add(step.name);
  if (step.suite !== undefined && judgement.cleanPassed) cleanPassed.set(step.suite, judgement.cleanPassed);
  report(step.name, (performance.now() - startedAt) / 1000, judgement, output);
});
if (!isFast) writeLastRun(Object.fromEntries(cleanPassed));
const total = sum(results);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function laneOf(step: Step) {
  return {
    name: step.name,
    after: [...(step.needs ?? []), ...(step.after ?? [])],
    isAlone: step.usesAllCores === true,
    step,
  };
}

async function take(step: Step): Promise<{ readonly judgement: Judgement; readonly output: string }> {
  const broken = (step.needs ?? []).filter((name) => failedSteps.has(name));
  if (broken.length > 0) {
    const complaints = [`${step.name}: its input failed (${broken.join(', ')})`];
    return { judgement: { counts: oneFailed, complaints }, output: '' };
  }
  try {
    const remains = await runStep(step);
    return { judgement: judge(step, remains, floor), output: remains.output };
  } catch (error) {
    return {
      judgement: { counts: oneFailed, complaints: [`${step.name}: could not run`] },
      output: String(error),
    };
  }
}

function report(name: string, seconds: number, { counts, complaints }: Judgement, output = ''): void {
  results.push(counts);
  if (counts.failed > 0) {
    if (output.trim() !== '') console.log(stripVTControlCharacters(output).trimEnd());
    for (const complaint of complaints) console.log(`! ${complaint}`);
  }
  const mark = counts.failed > 0 ? '✗' : '✓';
  console.log(`${mark} ${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds.toFixed(1)} s)`);
}

function checkFloor(now: Floor | undefined): Judgement {
  if (!now)
    return { counts: oneFailed, complaints: ['tests/floor.json is missing or no list of whole numbers'] };
  const lowered = [...new Set(committedFloors().flatMap((before) => loweredSuites(before, now)))];
  const orphaned = orphanedSuites(
    now,
    steps.map((step) => step.suite),
  );
  const complaints = [
    ...lowered.map((suite) => `tests/floor.json was lowered for ${suite}`),
    ...orphaned.map((suite) => `tests/floor.json names ${suite}, but no step runs it`),
  ];
  return { counts: complaints.length === 0 ? onePassed : oneFailed, complaints };
}
