// Proves that the last line of the gate adds up.
import { expect, test } from 'vitest';
import { notEmpty, sum, withExit } from '../../../scripts/gate/count/counts.ts';
import { steps } from '../../../scripts/gate/steps.ts';

test('sums', () => {
  expect(sum([])).toEqual({ passed: 0, failed: 0 });
  expect(
    sum([
      { passed: 2, failed: 1 },
      { passed: 3, failed: 0 },
    ]),
  ).toEqual({ passed: 5, failed: 1 });
});

test('nothing run is one failure, a bad exit too', () => {
  expect(notEmpty({ passed: 0, failed: 0 })).toEqual({ passed: 0, failed: 1 });
  expect(withExit({ passed: 4, failed: 0 }, false)).toEqual({ passed: 4, failed: 1 });
  expect(withExit({ passed: 4, failed: 2 }, false)).toEqual({ passed: 4, failed: 2 });
});

test('step names are unique and every need comes earlier in the table', () => {
  const names = steps.map((step) => step.name);
  expect(new Set(names).size).toBe(names.length);
  for (const [index, step] of steps.entries()) {
    for (const need of step.needs ?? []) expect(names.slice(0, index)).toContain(need);
  }
});

test('the fast subset stands on nothing that it leaves out', () => {
  const fast = steps.filter((step) => step.isFast);
  expect(
    fast.flatMap((step) => step.needs ?? []).filter((need) => !fast.some((step) => step.name === need)),
  ).toEqual([]);
});
