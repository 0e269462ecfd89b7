// What positions are worth: answered by the worker, and by the page itself where there is none, it dies, or it says nothing.
import { expect, test } from 'vitest';
import { createAnswerer, createPositionAnswerer } from '../../../src/stores/analysis-answer.ts';
import { type Answers, createPositionDesk, type PositionWorker } from '../../../src/stores/position-desk.ts';
import { tinyScenario } from '../../support/roleplay/tiny-scenarios.ts';

const { hash, ir } = tinyScenario('steady');
const REQUEST = { hash, ir, variant: 0, moves: ['td-list'] };
const answers = { run: createAnswerer(), position: createPositionAnswerer() };

function deskWith(work: (worker: PositionWorker, number: number, kind: keyof Answers) => void) {
  const counted: string[] = [];
  const timers = new Set<() => void>();
  let started = 0;
  const ask = createPositionDesk({
    start: () => {
      started += 1;
      const worker: PositionWorker = {
        onmessage: null,
        onerror: null,
        onmessageerror: null,
        postMessage: ({ number, kind }: { number: number; kind: keyof Answers }) =>
          work(worker, number, kind),
        terminate: () => {},
      };
      return worker;
    },
    count: async <K extends keyof Answers>(kind: K) => {
      counted.push(kind);
      return answers[kind](REQUEST) as Answers[K];
    },
    later: (call) => {
      timers.add(call);
      return () => void timers.delete(call);
    },
  });
  return { ask, counted, timers, started: () => started };
}

const reply = (worker: PositionWorker, number: number, kind: keyof Answers) =>
  worker.onmessage?.({ data: { number, answer: answers[kind](REQUEST) } } as MessageEvent);

test('a worker answers each question, in whatever order', async () => {
  const late: (() => void)[] = [];
  const { ask, counted, timers, started } = deskWith((worker, number, kind) =>
    late.unshift(() => reply(worker, number, kind)),
  );
  const asked = [ask('position', REQUEST), ask('run', REQUEST)] as const;
  for (const answer of late) answer();
  const [position, run] = await Promise.all(asked);
  expect(position).toMatchObject({ ok: true, choices: expect.any(Array) });
  expect(run).toMatchObject({ ok: true, analysis: { steps: [{ move: 'td-list' }] } });
  expect([counted, timers.size, started()]).toEqual([[], 0, 1]);
});

test.each([
  [
    'refuses',
    () => {
      throw new Error('no workers here');
    },
  ],
  ['dies', (worker: PositionWorker) => worker.onerror?.({} as ErrorEvent)],
])('where it %s, the page counts, and the worker is not asked again', async (_, work) => {
  const { ask, counted, started } = deskWith(work);
  expect(await ask('position', REQUEST)).toMatchObject({ ok: true });
  await ask('run', REQUEST);
  expect([counted, started()]).toEqual([['position', 'run'], 1]);
});

test('one that says nothing is waited for no longer than the limit', async () => {
  const { ask, counted, timers } = deskWith(() => {});
  const asked = ask('position', REQUEST);
  for (const call of [...timers]) call();
  expect(await asked).toMatchObject({ ok: true });
  expect(counted).toEqual(['position']);
});

test('a line that is not in the scenario has no position', () => {
  expect(answers.position({ ...REQUEST, moves: ['gone'] })).toEqual({ ok: false, reason: 'changed' });
});
