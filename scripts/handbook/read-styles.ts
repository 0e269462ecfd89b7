// The style sheets of the book: those of the site that draw lessons and entries, then its own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../build/job.ts';

const SHEETS = [
  'tokens',
  'base',
  'figures',
  'blocks',
  'lesson',
  'handbook',
  'print',
  'lesson-print',
  'paper-book',
  'paper-lesson',
  'paper-forms',
  'paper-parts',
];

export function readStyles(): string {
  return SHEETS.map((name) => readFileSync(join(projectRoot, 'src/styles', `${name}.css`), 'utf8')).join(
    '\n',
  );
}
