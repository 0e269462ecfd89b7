// One hash over everything that a build is made from, so that nothing is built twice.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files-below.ts';
import { type BuildJob, projectRoot } from './job.ts';

const codeInputs = [
  'src',
  'public',
  'scripts/build',
  'scripts/build.ts',
  'astro.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
const wordInputs = ['content', 'quizzes', 'released'];

/** Depends on paths and contents only: a fresh checkout with the same files has the same hash. */
export function inputHash(job: BuildJob): string {
  const hash = createHash('sha256').update(JSON.stringify([job.edition, job.base, process.versions.node]));
  for (const [root, names] of [
    [projectRoot, codeInputs],
    [job.contentRoot, wordInputs],
  ] as const) {
    for (const name of names) {
      for (const path of filesBelow(join(root, name))) {
        hash
          .update(`\n${name} ${path.slice(root.length).replaceAll('\\', '/')}\n`)
          .update(readFileSync(path));
      }
    }
  }
  return hash.digest('hex');
}
