// Proves on the built folders that learners get no trainer note, explanation or misconception before its time, that the search finds, and that no press is lost.
import { join } from 'node:path';
import { findChecks } from './built/find-checks.ts';
import { learnerChecks, trainerChecks } from './built/leaks.ts';
import { pressChecks } from './built/press-checks.ts';
import { readSources } from './built/secrets.ts';
import { readSite } from './built/site.ts';
import { projectRoot } from './lib/project-copy.ts';
import { startTally } from './lib/tally.ts';

const { check, end } = startTally();
const sources = readSources(projectRoot);
const learner = readSite(join(projectRoot, 'dist'));
const trainer = readSite(join(projectRoot, 'dist-trainer'));
const checks = [
  ...learnerChecks(learner, sources),
  ...trainerChecks(trainer, sources),
  ...(await findChecks(learner, trainer)),
  ...pressChecks(learner),
  ...pressChecks(trainer),
];
for (const { isOk, name, detail } of checks) check(isOk, name, detail);
console.log(
  `${sources.noteIds.length} trainer notes, ${sources.questionIds.length} keys, ${sources.secrets.length} guarded wordings`,
);
end();
