// Writes docs/coverage.md from the content as it is; `--check` only says whether the page is still true.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { courseContract } from './check/contract.ts';
import { buildModel } from './check/model/course-model.ts';
import { readCourse } from './check/read-course.ts';
import { coveragePage } from './coverage/coverage-page.ts';
import { projectRoot } from './lib/project-copy.ts';

const file = join(projectRoot, 'docs/coverage.md');
const page = coveragePage(buildModel(readCourse(projectRoot), courseContract));
if (!process.argv.includes('--check')) {
  writeFileSync(file, page);
  console.log(`drawn: ${file}`);
} else if (readFileSync(file, 'utf8') !== page) {
  console.error('docs/coverage.md no longer shows the content; run npm run draw:coverage');
  process.exitCode = 1;
}
