// Reading cases and client types from a folder: what can be played is compiled, what cannot is named with its place.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readScenarios } from '../../../scripts/scenarios/read-scenarios.ts';

const fixture = join(import.meta.dirname, '../../fixtures/scenarios');
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'huikuan-scenarios-'));
  cpSync(fixture, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const edit = (path: string, from: string, to: string) => {
  const file = join(root, 'content', path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
};
const played = () => readScenarios(root).scenarios.map(({ ir }) => `${ir.caseId} × ${ir.typeId}`);
const codes = () => readScenarios(root).findings.map(({ code }) => code);

test('every case is compiled with every type; too few moves are no reason not to play', () => {
  expect(played()).toEqual(['tiny-debt × steady', 'tiny-debt × chief']);
  expect(codes()).toEqual(['moves-few']);
});

test('ids are found again in their files', () => {
  const { places } = readScenarios(root);
  const lineOf = (key: string) => {
    const place = places.get(key);
    return place && readFileSync(join(root, place.file), 'utf8').split('\n')[place.line - 1];
  };
  expect(lineOf('tiny-debt/td-plead')).toContain('td-plead');
  expect(lineOf('tiny-debt/b-end-none')).toContain('b-end-none');
  expect(lineOf('steady/st-shut')).toContain('st-shut');
  expect(lineOf('chief/chief-50')).toContain('chief-50');
  expect(lineOf('chief/nobody')).toBeUndefined();
});

test.each([
  [
    'a type that names a stance that isn’t there',
    'clients/8-chief.yaml',
    'to: ch-own',
    'to: ch-none',
    'unknown-id',
  ],
  [
    'a type without a last reaction',
    'clients/8-chief.yaml',
    '- { outcome: holds,',
    '- { family: [lines], outcome: holds,',
    'reaction-fallback',
  ],
  ['a type of another shape', 'clients/8-chief.yaml', 'number: 8', 'number: 80', 'bad-value'],
  ['a type that isn’t YAML', 'clients/8-chief.yaml', 'number: 8', 'number: [8', 'yaml-syntax'],
])('%s is left out, the others are played', (_, path, from, to, code) => {
  edit(path, from, to);
  expect(codes()).toContain(code);
  expect(played()).toEqual(['tiny-debt × steady']);
});

test('a folder without cases has nothing to play', () => {
  rmSync(join(root, 'content/cases'), { recursive: true });
  expect(readScenarios(root)).toMatchObject({ scenarios: [], findings: [] });
});
