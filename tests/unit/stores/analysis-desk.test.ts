// The analysis and its worker: an answer is shown, and a worker that fails in any way is said to have failed and replaced.
import { expect, test } from 'vitest';
import { createAnswerer } from '../../../src/stores/analysis-answer.ts';
import { type AnalysisWorker, createAnalysisDesk } from '../../../src/stores/analysis-desk.ts';
import { tinyScenario } from '../../support/roleplay/tiny-scenarios.ts';

const { hash, ir } = tinyScenario('steady');
const REQUEST = { hash, ir, variant: 0, moves: [] };
const answer = createAnswerer();

/** A desk with workers and a clock in the test's hands. */
function deskWith(start?: () => AnalysisWorker) {
  const workers: (AnalysisWorker & { isStopped: boolean })[] = [];
  const timers = new Set<() => void>();
  const desk = createAnalysisDesk({
    start:
      start ??
      (() => {
        const worker = {
          isStopped: false,
          onmessage: null,
          onerror: null,
          onmessageerror: null,
          postMessage: () => {},
          terminate: () => {
            worker.isStopped = true;
          },
        };
        workers.push(worker);
        return worker;
      }),
    later: (work) => {
      timers.add(work);
      return () => void timers.delete(work);
    },
  });
  const reply = (worker = workers.at(-1)) =>
    worker?.onmessage?.({ data: answer(REQUEST) } as MessageEvent<ReturnType<typeof answer>>);
  return { desk, workers, timers, reply, state: () => desk.store.getState() };
}

test('the answer of the worker is shown, and the same worker is asked again', () => {
  const { desk, workers, timers, reply, state } = deskWith();
  desk.ask(REQUEST);
  expect(state().phase).toBe('waiting');
  reply();
  expect(state().phase).toBe('ready');
  expect(timers.size).toBe(0);
  desk.ask(REQUEST);
  expect(workers).toHaveLength(1);
});

test('a worker that dies is let go; once more means a new one', () => {
  const { desk, workers, reply, state } = deskWith();
  desk.ask(REQUEST);
  workers[0]?.onerror?.({} as ErrorEvent);
  expect(state()).toEqual({ phase: 'failed', reason: 'died' });
  expect(workers[0]?.isStopped).toBe(true);
  desk.again();
  expect(workers).toHaveLength(2);
  reply();
  expect(state().phase).toBe('ready');
});

test('a worker that never answers is let go when its time is up', () => {
  const { desk, workers, timers, state } = deskWith();
  desk.ask(REQUEST);
  for (const work of [...timers]) work();
  expect(state()).toEqual({ phase: 'failed', reason: 'silent' });
  expect(workers[0]?.isStopped).toBe(true);
});

test('a worker that still counts is not taken for the one that answers the next question', () => {
  const { desk, workers } = deskWith();
  desk.ask(REQUEST);
  desk.ask(REQUEST);
  expect(workers.map(({ isStopped }) => isStopped)).toEqual([true, false]);
});

test('a browser that starts no worker is said to be the reason', () => {
  const { desk, state } = deskWith(() => {
    throw new Error('refused');
  });
  desk.ask(REQUEST);
  expect(state()).toEqual({ phase: 'failed', reason: 'unstartable' });
});

test('moves that the scenario does not have are said to have changed', () => {
  expect(answer({ ...REQUEST, moves: ['no-such-move'] })).toEqual({ ok: false, reason: 'changed' });
});
