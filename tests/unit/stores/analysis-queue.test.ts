// Several games asked about at once: each gets its own answer, and a worker that dies takes one answer with it.
import { describe, expect, test } from 'vitest';
import { createAnswerer } from '../../../src/stores/analysis-answer.ts';
import type { AnalysisWorker } from '../../../src/stores/analysis-desk.ts';
import { createAnalysisQueue } from '../../../src/stores/analysis-queue.ts';
import { sharedRun } from '../../support/roleplay/shared-run.ts';
import { tinyScenario } from '../../support/roleplay/tiny-scenarios.ts';

const steady = tinyScenario('steady');
const requests = [0, 1, 2, 3].map((seed) => {
  const { run, scenario } = sharedRun(steady, seed);
  return {
    hash: scenario.hash,
    ir: scenario.ir,
    variant: run.variant,
    moves: run.moves.map(({ move }) => move),
  };
});

function queueOf(dies: (question: number) => boolean) {
  let asked = 0;
  let workers = 0;
  const ask = createAnalysisQueue({
    start: () => {
      workers += 1;
      const answer = createAnswerer();
      const worker: AnalysisWorker = {
        onmessage: null,
        onerror: null,
        onmessageerror: null,
        terminate: () => {},
        postMessage: (request) => {
          const question = asked;
          asked += 1;
          queueMicrotask(() => {
            if (dies(question)) worker.onerror?.({} as ErrorEvent);
            else worker.onmessage?.({ data: answer(request) } as MessageEvent<ReturnType<typeof answer>>);
          });
        },
      };
      return worker;
    },
    later: () => () => {},
  });
  return { ask, workers: () => workers };
}

describe('analyses in a row', () => {
  test('are answered each with its own game, by one worker', async () => {
    const { ask, workers } = queueOf(() => false);
    const answers = await Promise.all(requests.map(ask));
    const played = answers.map((one) => (one.ok ? one.analysis.steps.map(({ move }) => move) : one.reason));
    expect(played).toEqual(requests.map(({ moves }) => moves));
    // As a worker of its own would answer: no table of another start variant.
    expect(new Set(requests.map(({ variant }) => variant)).size).toBeGreaterThan(1);
    expect(answers).toEqual(requests.map((request) => createAnswerer()(request)));
    expect(workers()).toBe(1);
  });

  test('go on after a worker died, with a new one', async () => {
    const { ask, workers } = queueOf((question) => question === 1);
    const answers = await Promise.all(requests.map(ask));
    expect(answers.map((one) => (one.ok ? 'ok' : one.reason))).toEqual(['ok', 'died', 'ok', 'ok']);
    expect(workers()).toBe(2);
  });

  test('a game that is not in the scenario is said to be changed', async () => {
    const [request] = requests;
    if (!request) throw new Error('no request');
    const { ask } = queueOf(() => false);
    expect(await ask({ ...request, moves: ['gone'] })).toEqual({ ok: false, reason: 'changed' });
  });
});
