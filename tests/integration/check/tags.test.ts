// The checker, the site and the guide for authors know the same tags, stations and syllabus.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { courseContract } from '../../../scripts/check/contract.ts';
import { TAGS } from '../../../scripts/check/mdx/tags.ts';
import { TIED_FIELDS } from '../../../src/schema/words/deal-card.ts';
import { STATIONS } from '../../../src/schema/words/payment-loop.ts';

const read = (path: string) => readFileSync(join(import.meta.dirname, '../../..', path), 'utf8');

test('every tag of the site is checked, and no other', () => {
  const onSite = [...read('src/components/mdx.ts').matchAll(/^ {2}(\p{Script=Han}+):/gmu)].map(
    (match) => match[1] ?? '',
  );
  expect([...TAGS.keys()].toSorted()).toEqual(onSite.toSorted());
});

test('every tag is in the guide for authors', () => {
  const guide = read('docs/authoring.md');
  for (const name of TAGS.keys()) expect(guide, name).toContain(`<${name}`);
});

test('every station is in the guide for authors', () => {
  const guide = read('docs/authoring.md');
  for (const station of STATIONS) expect(guide, station).toContain(`\`${station}\``);
});

test('every field of the card that a <栏> may be tied to is in the guide for authors', () => {
  const guide = read('docs/authoring.md');
  for (const field of Object.keys(TIED_FIELDS)) expect(guide, field).toContain(`\`${field}\``);
});

test('the syllabus has 34 lessons of 360 minutes', () => {
  const lessons = courseContract.lessons ?? [];
  expect(new Set(lessons.map(({ id }) => id)).size).toBe(34);
  expect(lessons.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(courseContract.totalMinutes);
});
