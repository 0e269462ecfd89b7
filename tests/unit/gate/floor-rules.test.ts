// Proves that the floor only rises and that a broken floor file is noticed.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  floorComplaint,
  loweredSuites,
  orphanedSuites,
  parseFloor,
  raisedFloor,
} from '../../../scripts/gate/floor-rules.ts';

const floors = fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.nat(1000));

test('raising never lowers and never loses a suite', () => {
  fc.assert(
    fc.property(floors, floors, (floor, passed) => {
      const raised = raisedFloor(floor, passed);
      expect(loweredSuites(floor, raised)).toEqual([]);
      expect(loweredSuites(passed, raised)).toEqual([]);
    }),
  );
});

test('a lowered and a missing suite are named', () => {
  expect(loweredSuites({ unit: 5, browser: 2, old: 1 }, { unit: 4, browser: 2 })).toEqual(['unit', 'old']);
});

test('a suite without a step is named', () => {
  expect(orphanedSuites({ unit: 1, gone: 1 }, ['unit', undefined])).toEqual(['gone']);
});

test.each(['', '[]', 'null', '{"unit":"3"}', '{"unit":-1}', '{"unit":1.5}', '{"unit":null}'])(
  '%s is no floor',
  (text) => {
    expect(parseFloor(text)).toBeUndefined();
  },
);

test('a floor is read', () => {
  expect(parseFloor('{"unit":3,"browser":0}')).toEqual({ unit: 3, browser: 0 });
});

test('complaints', () => {
  expect(floorComplaint({ unit: 3 }, 'unit', 3)).toBeUndefined();
  expect(floorComplaint({ unit: 3 }, 'unit', 2)).toContain('2 passed');
  expect(floorComplaint({ unit: 3 }, 'toString', 2)).toContain('no number for');
  expect(floorComplaint(undefined, 'unit', 2)).toContain('missing');
});
