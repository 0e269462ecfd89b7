// Remembers from what a folder was built and how it looked, to tell whether it still holds.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from './files-below.ts';
import { inputHash } from './input-hash.ts';
import { type BuildJob, projectRoot } from './job.ts';

/** Call with the input hash taken before the build: what changed meanwhile makes the folder stale. */
export function writeStamp(job: BuildJob, input: string): void {
  const file = stampFile(job);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, stampText(input, job.outDir));
}

/** True when neither the sources nor the built folder have changed since the stamp. */
export function isFresh(job: BuildJob): boolean {
  let stamp: string;
  try {
    stamp = readFileSync(stampFile(job), 'utf8');
  } catch {
    return false;
  }
  return stamp === stampText(inputHash(job), job.outDir);
}

/** Where the stamp of a target folder lies. */
export function stampFile(job: BuildJob): string {
  const name = createHash('sha256').update(job.outDir).digest('hex').slice(0, 12);
  return join(projectRoot, '.cache', 'build', `${name}.json`);
}

function stampText(input: string, outDir: string): string {
  const output = createHash('sha256');
  for (const path of filesBelow(outDir)) {
    const { size, mtimeMs } = statSync(path);
    output.update(`${path.slice(outDir.length)} ${size} ${Math.round(mtimeMs)}\n`);
  }
  return `${JSON.stringify({ input, output: output.digest('hex') })}\n`;
}
