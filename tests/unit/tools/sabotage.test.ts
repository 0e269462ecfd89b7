// A sabotage changes exactly one place, names a check that exists and breaks a file that exists.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkOf } from '../../../scripts/sabotage/checks.ts';
import { applyPatch, readPatches } from '../../../scripts/sabotage/patch.ts';
import { seededRandom, shuffled } from '../../../src/core/quiz/random.ts';

const root = join(import.meta.dirname, '../../..');
const patches = readPatches(join(root, 'tests/sabotage'));

test('there are at least fifteen', () => {
  expect(patches.length).toBeGreaterThanOrEqual(15);
});

test.each(patches.map((patch) => [patch.name, patch] as const))(
  '%s fits the sources as they are',
  (_, patch) => {
    expect(existsSync(join(root, patch.file))).toBe(true);
    const applied = applyPatch(readFileSync(join(root, patch.file), 'utf8'), patch);
    expect(applied).toMatchObject({ isOk: true });
    expect(checkOf(patch.check).command.length).toBeGreaterThan(0);
    for (const path of patch.check.slice(1).filter((argument) => /^tests\/.*\.tsx?$/.test(argument))) {
      expect(existsSync(join(root, path)), path).toBe(true);
    }
  },
);

test('a patch applies once or not at all', () => {
  expect(applyPatch('a b', { find: 'b', replace: 'c' })).toEqual({ isOk: true, text: 'a c' });
  expect(applyPatch('a b b', { find: 'b', replace: 'c' }).isOk).toBe(false);
  expect(applyPatch('a', { find: 'b', replace: 'c' }).isOk).toBe(false);
  expect(applyPatch('b', { find: 'b', replace: 'b' }).isOk).toBe(false);
});

test('a sample is drawn alike for the same seed', () => {
  const draw = (seed: string) => shuffled([...Array(30).keys()], seededRandom(seed)).slice(0, 6);
  expect(draw('a')).toEqual(draw('a'));
  expect(draw('a')).not.toEqual(draw('b'));
});
