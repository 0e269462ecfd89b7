// Checks the words of the course, or built pages: `check-content [--root DIR] [--html DIR] [--base PATH]`.
import { parseArgs } from 'node:util';
import { checkCourse } from './check/check-course.ts';
import { courseContract } from './check/contract.ts';
import { checkHtml } from './check/html/check-html.ts';
import { readPages } from './check/html/read-pages.ts';
import { reportLines } from './check/print-findings.ts';
import { readCourse } from './check/read-course.ts';
import type { SourceFile } from './check/source.ts';

const { values } = parseArgs({
  options: {
    root: { type: 'string', default: '.' },
    html: { type: 'string' },
    base: { type: 'string' },
  },
});

const isHtml = values.html !== undefined;
const site = isHtml ? readPages(values.html ?? '', values.base) : undefined;
const files: readonly SourceFile[] = site ? site.pages : readCourse(values.root);
const findings = site ? checkHtml(site) : checkCourse(files, courseContract);

for (const line of reportLines(
  files.map(({ path }) => path),
  findings,
))
  console.log(line);
if (findings.length > 0 || files.length === 0) process.exitCode = 1;
