// The review as part of the session: its order, words that are kept and changed, and new games that leave the old one whole.
import { beforeEach, expect, test } from 'vitest';
import { NO_PROGRESS } from '../../../src/core/progress/progress.ts';
import { lineInHand } from '../../../src/core/progress/run-progress.ts';
import {
  deskInMemory,
  memoryRecord,
  playedGame,
  TINY_CASE,
  viewOnce,
} from '../../support/roleplay/desk-in-memory.ts';

beforeEach(() => memoryRecord.setState({ progress: NO_PROGRESS }));

async function reviewed(moves = 2) {
  const desk = deskInMemory();
  const run = await playedGame(desk, moves);
  await Promise.race([viewOnce(desk, 'play'), viewOnce(desk, 'over')]);
  desk.review();
  await viewOnce(desk, 'review');
  const at = (place: string) => viewOnce(desk, 'review', (view) => view.place === place);
  return { desk, run, at };
}
const storedRun = (id: string) => memoryRecord.getState().progress.runs[id];

test('goes from step to step, answered or skipped, and keeps what was said', async () => {
  const { desk, run, at } = await reviewed();
  desk.answer('goal', { text: '一个日期' });
  await at('wanted');
  desk.answer('wanted', { text: '' });
  await at('ownTurn');
  desk.goOn();
  expect((await at('ownTurn')).place).toBe('ownTurn');
  desk.answer('ownTurn', { value: 2 });
  await at('turn');
  desk.goOn();
  desk.goOn();
  desk.goOn();
  await at('principle');
  desk.answer('principle', { text: '先问' });
  desk.answer('nextGoal', { text: '没到这一步' });
  await at('nextGoal');
  desk.answer('nextGoal', { text: '文号' });
  await at('done');
  expect(storedRun(run)?.review).toMatchObject({
    goal: { text: '一个日期' },
    wanted: { text: '' },
    ownTurn: { value: 2 },
    nextGoal: { text: '文号' },
  });
});

test('a step ahead is not taken, one behind can be said anew', async () => {
  const { desk, run, at } = await reviewed();
  desk.answer('principle', { text: '太早' });
  desk.answer('goal', { text: '一' });
  await at('wanted');
  desk.answer('goal', { text: '二' });
  const view = await viewOnce(desk, 'review', ({ answers }) => JSON.stringify(answers.goal).includes('二'));
  expect(view.place).toBe('wanted');
  expect(storedRun(run)?.review.principle).toBeUndefined();
});

test('opened again, it goes on where it was left', async () => {
  const { desk, run, at } = await reviewed();
  desk.answer('goal', { text: '一' });
  await at('wanted');
  desk.leave();
  desk.resume(TINY_CASE, run, true);
  expect((await at('wanted')).answers.goal).toMatchObject({ text: '一' });
});

test('a game from any step is a new one with its parent, and the old one stays whole', async () => {
  const { desk, run } = await reviewed(2);
  const before = storedRun(run);
  desk.branchAt(1);
  const { table } = await viewOnce(desk, 'play');
  expect(table.made).toBe(1);
  const { runId = '' } = desk.store.getState();
  expect(runId).not.toBe(run);
  expect(storedRun(runId)?.parent).toEqual({ run, at: 1 });
  expect(storedRun(run)).toBe(before);
  expect(before && lineInHand(before)).toHaveLength(2);
});

test('a game that goes on can be looked back on and played on', async () => {
  const { desk } = await reviewed(1);
  desk.toTable();
  expect((await viewOnce(desk, 'play')).table.made).toBe(1);
});
