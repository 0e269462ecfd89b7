// The lanes of the gate against any list: everything runs once, in time, and nobody beside one that wants the machine alone.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inLanes, type LaneTask } from '../../../scripts/gate/in-lanes.ts';

type Timed = LaneTask & { readonly turns: number };

/** Up to twelve tasks that wait for some of those before them, each as long as so many turns of the event loop. */
const lists: fc.Arbitrary<readonly Timed[]> = fc
  .array(fc.record({ waits: fc.array(fc.nat(11)), isAlone: fc.boolean(), turns: fc.nat(4) }), {
    maxLength: 12,
  })
  .map((drawn) =>
    drawn.map(({ waits, isAlone, turns }, at) => ({
      name: `t${at}`,
      after: waits.filter((other) => other < at).map((other) => `t${other}`),
      isAlone,
      turns,
    })),
  );

async function watched(tasks: readonly Timed[], lanes: number) {
  const began: string[] = [];
  const ended = new Set<string>();
  const now = new Set<string>();
  let most = 0;
  const complaints: string[] = [];
  await inLanes(tasks, lanes, async ({ name, after, isAlone, turns }) => {
    if (after.some((other) => !ended.has(other))) complaints.push(`${name} began too early`);
    if (isAlone && now.size > 0) complaints.push(`${name} was not alone`);
    began.push(name);
    now.add(name);
    most = Math.max(most, now.size);
    for (let turn = 0; turn < turns; turn++) {
      await new Promise(setImmediate);
      if (isAlone && now.size > 1) complaints.push(`${name} did not stay alone`);
    }
    now.delete(name);
    ended.add(name);
  });
  return { began, most, complaints };
}

test('every task runs once, after those it waits for, in no more lanes than there are', async () => {
  await fc.assert(
    fc.asyncProperty(lists, fc.integer({ min: 1, max: 3 }), async (tasks, lanes) => {
      const { began, most, complaints } = await watched(tasks, lanes);
      expect(complaints).toEqual([]);
      expect(began.toSorted()).toEqual(tasks.map(({ name }) => name).toSorted());
      expect(most).toBeLessThanOrEqual(lanes);
      if (lanes === 1) expect(began).toEqual(tasks.map(({ name }) => name));
    }),
  );
});

test('two that wait for nothing run beside each other', async () => {
  const free = ['a', 'b'].map((name) => ({ name, after: [], isAlone: false, turns: 3 }));
  expect((await watched(free, 2)).most).toBe(2);
});

test('what comes after one that is alone does not overtake it', async () => {
  const { began } = await watched(
    [
      { name: 'slow', after: [], isAlone: false, turns: 4 },
      { name: 'alone', after: [], isAlone: true, turns: 1 },
      { name: 'last', after: [], isAlone: false, turns: 1 },
    ],
    2,
  );
  expect(began).toEqual(['slow', 'alone', 'last']);
});

test('tasks that wait for each other are named instead of hanging', async () => {
  const circle = [
    { name: 'a', after: ['b'], isAlone: false, turns: 0 },
    { name: 'b', after: ['a'], isAlone: false, turns: 0 },
  ];
  await expect(watched(circle, 2)).rejects.toThrow('a, b');
});
