// Breaks the project on purpose, one small edit at a time, and demands that the named check turns red.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seededRandom, shuffled } from '../src/core/quiz/random.ts';
import { projectRoot } from './lib/project-copy.ts';
import { startTally } from './lib/tally.ts';
import { type Patch, readPatches } from './sabotage/patch.ts';
import { type Baselines, tryPatch } from './sabotage/try-patch.ts';
import { openWorkshop } from './sabotage/workshop.ts';

const { values } = parseArgs({
  options: {
    sample: { type: 'string' },
    seed: { type: 'string' },
    only: { type: 'string', multiple: true },
    /** Leaves out what needs a build. */
    cheap: { type: 'boolean' },
  },
});
const { check, end } = startTally();
const patches = choose(readPatches(join(projectRoot, 'tests/sabotage')));
const workshop = openWorkshop();
process.once('SIGINT', () => {
  workshop.close();
  process.exit(130);
});
try {
  const baselines: Baselines = new Map();
  for (const patch of patches) {
    const { isNoticed, reason, seconds } = tryPatch(patch, workshop, baselines);
    console.log(
      `${isNoticed ? 'noticed' : 'MISSED '}  ${patch.name.padEnd(34)} ${patch.check.join(' ')}  (${seconds.toFixed(1)} s)\n         ${reason}`,
    );
    check(isNoticed, patch.name, reason);
  }
} finally {
  workshop.close();
}
end();

function choose(all: readonly Patch[]): readonly Patch[] {
  const named = values.only ? all.filter((patch) => values.only?.includes(patch.name)) : all;
  const fitting = values.cheap
    ? named.filter((patch) => !patch.needsBuild && patch.check[0] !== 'e2e')
    : named;
  if (values.sample === undefined) return fitting;
  const seed = values.seed ?? headCommit();
  console.log(
    `Sample of ${values.sample} out of ${fitting.length}, seed ${seed} (again with --seed ${seed})`,
  );
  return shuffled(fitting, seededRandom(seed)).slice(0, Number(values.sample));
}

function headCommit(): string {
  const git = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: projectRoot, encoding: 'utf8' });
  return git.status === 0 ? git.stdout.trim() : 'no-git';
}
