// Measures the search: how long its index takes to make, and most queries (p95), over the course and over a thousand generated pages.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FindFile, Passage } from '../../../src/core/search/document.ts';
import { createFinder } from '../../../src/core/search/index/find-passages.ts';
import { FIND_QUERIES } from '../../built/find-queries.ts';
import { quantile, startGoals } from '../goals.ts';

const PAGES = 1000;
/** Characters of a generated page, as many as a lesson of 25 minutes has. */
const PAGE_LENGTH = 2500;
const ROUNDS = 5;

/** Of the built course; true when the goal is met. In Node, whose engine is Chromium's. */
export async function measureSearch(root: string): Promise<boolean> {
  const course: FindFile = JSON.parse(readFileSync(join(root, 'dist/data/find.json'), 'utf8'));
  console.log('Search (one process, no worker):');
  const goals = startGoals();
  await measure('the course', course, goals);
  await measure(`${PAGES} pages`, { ...course, passages: manyPages(course) }, goals);
  return goals.missed() === 0;
}

async function measure(name: string, file: FindFile, goals: ReturnType<typeof startGoals>): Promise<void> {
  const startedAt = performance.now();
  const finder = await createFinder(file);
  goals.note(`${name}: the index is made`, performance.now() - startedAt, 'ms');
  const times = Array.from({ length: ROUNDS }, () => FIND_QUERIES).flatMap((queries) =>
    queries.map((query) => {
      const askedAt = performance.now();
      finder.find(query);
      return performance.now() - askedAt;
    }),
  );
  goals.note(`${name}: ${FIND_QUERIES.length} queries, median`, quantile(times, 0.5), 'ms');
  goals.goal(`${name}: the same, p95`, quantile(times, 0.95), 50, 'ms');
}

/** Pages of lines of the course, dealt out anew so that no two are alike. */
function manyPages({ passages }: FindFile): readonly Passage[] {
  const lines = passages.flatMap(({ text }) => text.split('\n'));
  let at = 0;
  return Array.from({ length: PAGES }, (_, page) => {
    let text = '';
    while (text.length < PAGE_LENGTH) {
      text += `${lines[at % lines.length]}\n`;
      at += 1 + (page % 7);
    }
    return { kind: 'lesson', title: `${page}`, section: '', path: `p/${page}/`, text };
  });
}
