// Examination and cut at the desk: what an examination refuses and keeps to itself, and what is played for the learner in a cut.
import { describe, expect, test } from 'vitest';
import { isHidden, lineInHand } from '../../../src/core/progress/run-progress.ts';
import { CASE, desk, offeredIds } from './play-support.ts';

const runOf = (one: ReturnType<typeof desk>, id: string) => {
  const run = one.record.store.getState().progress.runs[id];
  if (!run) throw new Error(`no run ${id}`);
  return run;
};
const types = (one: ReturnType<typeof desk>) => one.log.kept.map(({ type }) => type);
const runId = (one: ReturnType<typeof desk>) => one.store.getState().runId ?? '';

async function examined(...moves: readonly string[]) {
  const one = desk();
  one.start(CASE, { mode: 'exam' });
  await one.phase('guess');
  one.guess('chief');
  await one.rest();
  await one.play(...moves);
  return one;
}

describe('an examination', () => {
  test('asks for a guess, takes nothing back, and is not looked back on before its end', async () => {
    const one = await examined('td-ask-batch');
    one.takeBack();
    one.review();
    await one.rest();
    expect(one.view().phase).toBe('play');
    expect(one.table()).toMatchObject({ mode: 'exam', made: 1, canTakeBack: false, guess: 'chief' });
    expect(types(one)).toEqual(['runStarted', 'typeGuessed', 'moveMade']);
    expect(isHidden(runOf(one, runId(one)))).toBe(true);
  });

  test('asked for its review by address, before its end the table is laid', async () => {
    const first = await examined('td-ask-batch');
    const again = desk({ record: first.record });
    again.resume(CASE, runId(first), true);
    await again.phase('play');
  });

  test('over, it is told and looked back on; it is still not taken back, and what branches off is practice', async () => {
    const one = await examined('td-ask-batch', 'td-threaten');
    expect(one.view().phase).toBe('over');
    expect(isHidden(runOf(one, runId(one)))).toBe(false);
    one.takeBack();
    await one.rest();
    expect(one.view().phase).toBe('over');
    one.review();
    await one.phase('review');
    one.branchAt(1);
    await one.phase('play');
    const begun = one.log.kept.findLast(({ type }) => type === 'runStarted');
    expect(begun?.body).toMatchObject({ mode: 'practice', parent: { at: 1 } });
  });

  test('whom it is against is drawn, whatever was wanted before', async () => {
    const one = desk();
    const met = new Set<string>();
    for (let game = 0; game < 6; game += 1) {
      one.start(CASE, { mode: 'exam' });
      await one.phase('guess');
      met.add(runOf(one, runId(one)).typeId);
      // The drawn numbers go on by one: an odd number of draws between two games meets the other type.
      one.start(CASE, { mode: 'practice', typeId: 'steady' });
      await one.phase('guess');
    }
    expect([...met].toSorted()).toEqual(['chief', 'steady']);
  });
});

async function cut(beats: readonly string[], world: Parameters<typeof desk>[0] = {}) {
  const one = desk(world);
  one.start(CASE, { mode: 'cut', typeId: 'steady', cut: beats });
  await one.phase('guess');
  one.guess('');
  await one.rest();
  await one.rest();
  return one;
}

const standIns = (one: ReturnType<typeof desk>) =>
  one.table().entries.flatMap((entry) => (entry.kind === 'move' ? [entry.isStandIn === true] : []));

describe('a cut', () => {
  test('plays the best move wherever the learner does not choose, and shows it as played for him', async () => {
    const one = await cut(['b-offer', 'b-close']);
    await expect.poll(() => one.table().made).toBe(2);
    await one.rest();
    expect(lineInHand(runOf(one, runId(one))).map(({ move }) => move)).toEqual(['td-list', 'td-who-signs']);
    expect(standIns(one)).toEqual([true, true]);
    expect(offeredIds(one)).toContain('td-ask-zhao');
    await one.play('td-ask-zhao');
    await expect.poll(() => one.table().made).toBe(4);
    await one.rest();
    expect(standIns(one)).toEqual([true, true, false, true]);
    expect(one.table().lastOwn).toBe(3);
    expect(runOf(one, runId(one))).toMatchObject({ mode: 'cut', cut: ['b-offer', 'b-close'] });
  });

  test('taken back, it goes to where the learner chose last; before that there is nothing to take back', async () => {
    const one = await cut(['b-offer', 'b-close']);
    await expect.poll(() => one.table().made).toBe(2);
    await one.rest();
    expect(one.table().canTakeBack).toBe(false);
    one.takeBack();
    await one.play('td-ask-zhao');
    await expect.poll(() => one.table().made).toBe(4);
    await one.rest();
    one.takeBack();
    await one.rest();
    expect(lineInHand(runOf(one, runId(one))).map(({ move }) => move)).toEqual(['td-list', 'td-who-signs']);
    expect(offeredIds(one)).toContain('td-ask-zhao');
  });

  test('ends by itself where the last choice is made, and the ending is kept', async () => {
    const one = await cut(['b-probe']);
    await expect.poll(() => one.table().made).toBe(1);
    await one.rest();
    await one.play('td-who-signs');
    await expect.poll(() => one.view().phase).toBe('over');
    expect(one.table().ending).toMatchObject({ grade: 'full' });
    expect(types(one).at(-1)).toBe('runEnded');
  });

  test('where nobody can tell which move is best, the learner chooses', async () => {
    const one = await cut(['b-close'], { best: async () => undefined });
    expect(one.view().phase).toBe('play');
    expect(one.table().made).toBe(0);
    expect(offeredIds(one)).toContain('td-list');
  });

  test('resumed, it is the same cut', async () => {
    const first = await cut(['b-offer', 'b-close']);
    await expect.poll(() => first.table().made).toBe(2);
    await first.rest();
    const again = desk({ record: first.record });
    again.resume(CASE, runId(first));
    await again.phase('play');
    expect(standIns(again)).toEqual([true, true]);
  });
});
