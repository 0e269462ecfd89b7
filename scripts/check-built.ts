// Proves on the built folders that learners get no trainer note, explanation or misconception before its time.
import { join } from 'node:path';
import { learnerChecks, trainerChecks } from './built/leaks.ts';
import { readSources } from './built/secrets.ts';
import { readSite } from './built/site.ts';
import { projectRoot } from './lib/project-copy.ts';
import { startTally } from './lib/tally.ts';

const { check, end } = startTally();
const sources = readSources(projectRoot);
const learner = learnerChecks(readSite(join(projectRoot, 'dist')), sources);
const trainer = trainerChecks(readSite(join(projectRoot, 'dist-trainer')), sources);
for (const { isOk, name, detail } of [...learner, ...trainer]) check(isOk, name, detail);
console.log(
  `${sources.noteIds.length} trainer notes, ${sources.questionIds.length} keys, ${sources.secrets.length} guarded wordings`,
);
end();
