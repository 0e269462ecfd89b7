// What is published of drills: questions without their answers, and every answer in a part of its own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { compileDrills } from '../../../../../src/core/roleplay/drills/compile-drills.ts';
import { caseSchema } from '../../../../../src/schema/case.ts';
import { drillsSchema } from '../../../../../src/schema/drills.ts';

const content = join(import.meta.dirname, '../../../../fixtures/scenarios/content');
const read = (path: string): unknown => parse(readFileSync(join(content, path), 'utf8'));
const file = drillsSchema.parse(read('drills/tiny-debt.yaml'));
const of = caseSchema.parse(read('cases/tiny-debt.yaml'));
const compiled = compileDrills(file, of, ({ id }) => `/keys/${id}.json`);

test('models and puzzles keep their lines, with the variant as a number', () => {
  expect(compiled.models.map(({ id, variant }) => [id, variant])).toEqual([
    ['td-model-strong', 0],
    ['td-model-flawed', 0],
    ['td-model-chief-strong', 0],
    ['td-model-chief-flawed', 2],
  ]);
  expect(compiled.models[0]?.moves).toEqual(file.models[0]?.moves);
  expect(compiled.puzzles.map(({ level }) => level)).toEqual([1, 2]);
});

test('no answer, reason, principle or hint stands beside the questions', () => {
  const open = JSON.stringify([compiled.cut, compiled.models, compiled.puzzles]);
  const answers = [
    ...file.models.flatMap(({ principle, stops }) => [
      principle,
      ...stops.flatMap(({ options }) => options.map(({ why }) => why)),
    ]),
    ...file.puzzles.flatMap(({ hint, why }) => [hint, why]),
  ];
  for (const answer of answers) expect(open).not.toContain(answer);
  expect(open).not.toMatch(/right/i);
});

test('every answer has an address, and every address an answer', () => {
  const urls = [
    ...compiled.models.flatMap(({ stops, endUrl }) => [...stops.map(({ keyUrl }) => keyUrl), endUrl]),
    ...compiled.puzzles.flatMap(({ hintUrl, keyUrl }) => [hintUrl, keyUrl]),
  ];
  expect(urls.toSorted()).toEqual(compiled.keys.map(({ id }) => `/keys/${id}.json`).toSorted());
  const stop = compiled.keys.find(({ id }) => id === 'td-model-strong/1');
  expect(stop).toEqual({
    id: 'td-model-strong/1',
    options: file.models[0]?.stops[1]?.options.map(({ right, why }) => ({ isRight: right, why })),
  });
});

test('a variant that the case does not have is named', () => {
  const [model] = file.models;
  if (!model) throw new Error('no model');
  const wrong = { ...file, models: [{ ...model, variant: 'v-other' }] };
  expect(() => compileDrills(wrong, of, () => '')).toThrow('v-other');
});
