// The checker never breaks, whatever bytes it is given: damaged copies of the good course only make findings.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filesBelow } from '../../../scripts/build/files-below.ts';
import { checkCourse } from '../../../scripts/check/check-course.ts';
import { checkHtml } from '../../../scripts/check/html/check-html.ts';
import { sourceFile } from '../../../scripts/check/source.ts';
import { findingSchema } from '../../../src/schema/finding.ts';
import { fixtures, validCourseFiles } from './defect.ts';
import { smallContract } from './small-contract.ts';

const bytesBelow = (folder: string) =>
  filesBelow(join(fixtures, folder)).map((path) => ({
    path: relative(join(fixtures, folder), path).replaceAll('\\', '/'),
    bytes: readFileSync(path),
  }));
const course = [...validCourseFiles()].map(([path, file]) => ({ path, bytes: readFileSync(file) }));
const pages = bytesBelow('valid-html').filter(({ path }) => path.endsWith('.html'));

/** What trips parsers: marks of YAML and MDX, halves of characters, line ends. */
const trips = fc.constantFrom(
  '{',
  '}',
  '<',
  '>',
  '</',
  '/>',
  '"',
  "'",
  '[',
  ']',
  ': ',
  '- ',
  '*',
  '&a',
  '*a',
  '\t',
  '\n',
  '\r',
  '\0',
  '---',
  '**',
  '[[',
  '\uFEFF',
  '😀',
  '\uD83D',
  '!!js',
  '<<: ',
  '? ',
  '|',
  '>-',
);
const damage = fc.record({
  file: fc.nat(course.length - 1),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(40),
  put: fc.oneof(
    trips.map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes)),
  ),
});

function damaged(bytes: Buffer, at: number, cut: number, put: Buffer): string {
  const start = Math.floor(bytes.length * at);
  return Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(start + cut)]).toString('utf8');
}

// The whole course sixty times over: on a machine with much else to do that takes its time.
test('damaged files make findings with a place in them, never a crash', { timeout: 90_000 }, () => {
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
      const sources = course.map(({ path, bytes }, index) => {
        const text = damages
          .filter(({ file }) => file === index)
          .reduce((all, { at, cut, put }) => Buffer.from(damaged(all, at, cut, put)), bytes)
          .toString('utf8');
        return sourceFile(path, text);
      });
      for (const finding of checkCourse(sources, smallContract)) {
        findingSchema.parse(finding);
        const lines = sources.find(({ path }) => path === finding.file)?.text.split(/\r\n|\n|\r/) ?? [];
        expect(finding.line).toBeLessThanOrEqual(lines.length);
        expect(finding.col).toBeLessThanOrEqual([...(lines[finding.line - 1] ?? '')].length + 1);
      }
    }),
    { numRuns: 60 },
  );
});

test('damaged pages make findings, never a crash', () => {
  fc.assert(
    fc.property(damage, ({ at, cut, put }) => {
      const sources = pages.map(({ path, bytes }) => sourceFile(path, damaged(bytes, at, cut, put)));
      for (const finding of checkHtml({
        pages: sources,
        paths: new Set(pages.map(({ path }) => path)),
        base: '/a/b/',
      }))
        findingSchema.parse(finding);
    }),
    { numRuns: 100 },
  );
});

test('files of any content are read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const sources = course.map(({ path }) => sourceFile(path, text));
      expect(checkCourse(sources, smallContract).length).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
});
