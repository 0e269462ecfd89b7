// The page of what is taught, asked and played shows the content as it is.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { courseContract } from '../../scripts/check/contract.ts';
import { buildModel } from '../../scripts/check/model/course-model.ts';
import { readCourse } from '../../scripts/check/read-course.ts';
import { coveragePage } from '../../scripts/coverage/coverage-page.ts';

const root = join(import.meta.dirname, '../..');

test('docs/coverage.md is what `npm run draw:coverage` writes now', () => {
  const now = coveragePage(buildModel(readCourse(root), courseContract));
  expect(readFileSync(join(root, 'docs/coverage.md'), 'utf8') === now, 'npm run draw:coverage').toBe(true);
});
