// Reads and writes tests/floor.json and the counts of the last run.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Floor, parseFloor } from './floor-rules.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const floorFile = join(root, 'tests', 'floor.json');
const lastRunFile = join(root, '.cache', 'gate', 'passed.json');

export function readFloor(): Floor | undefined {
  return readFrom(floorFile);
}

export function writeFloor(floor: Floor): void {
  writeFileSync(floorFile, `${JSON.stringify(floor, null, 2)}\n`);
}

/** Passed tests of the suites that ran without failure in the last run. */
export function readLastRun(): Floor | undefined {
  return readFrom(lastRunFile);
}

export function writeLastRun(passed: Floor): void {
  writeFileSync(lastRunFile, `${JSON.stringify(passed, null, 2)}\n`);
}

/** The floor as committed last and one commit before; empty outside a git checkout. */
export function committedFloors(): readonly Floor[] {
  return ['HEAD', 'HEAD~1'].flatMap((commit) => {
    try {
      const args = ['show', `${commit}:tests/floor.json`];
      const floor = parseFloor(
        execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
      );
      return floor ? [floor] : [];
    } catch {
      return [];
    }
  });
}

function readFrom(file: string): Floor | undefined {
  return existsSync(file) ? parseFloor(readFileSync(file, 'utf8')) : undefined;
}
