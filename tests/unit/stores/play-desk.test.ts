// A game at the desk: each step kept before the next, resumed where it stood, taken back, followed in another tab.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { branchesOf, lineInHand } from '../../../src/core/progress/run-progress.ts';
import type { Scenario } from '../../../src/core/roleplay/scenario.ts';
import { tinyScenario } from '../../support/roleplay/tiny-scenarios.ts';
import { CASE, desk, loadTiny, offeredIds } from './play-support.ts';

const types = (one: ReturnType<typeof desk>) => one.log.kept.map(({ type }) => type);
const runOf = (one: ReturnType<typeof desk>, id: string) => {
  const run = one.record.store.getState().progress.runs[id];
  if (!run) throw new Error(`no run ${id}`);
  return run;
};
const line = (one: ReturnType<typeof desk>, id: string) => lineInHand(runOf(one, id)).map(({ move }) => move);

test('brief, guess, moves, ending: every step is in the log, with what was drawn and what was said', async () => {
  const one = desk();
  expect(one.view().phase).toBe('brief');
  await one.begin('steady');
  expect(one.view().phase).toBe('play');
  await one.play('td-ask-batch', 'td-threaten');
  expect(one.view().phase).toBe('over');
  expect(one.table().ending).toMatchObject({ grade: 'crossed', redLine: { title: '拿名声要挟' } });
  expect(types(one)).toEqual(['runStarted', 'typeGuessed', 'moveMade', 'moveMade', 'runEnded']);
  expect(one.log.kept[0]?.body).toEqual({
    run: 'run1',
    caseId: 'tiny-debt',
    typeId: 'steady',
    contentHash: tinyScenario('steady').hash,
    engine: 1,
    seed: 0,
    variant: 0,
    mode: 'practice',
  });
  expect(one.log.kept[4]?.body).toMatchObject({ run: 'run1', ending: 'e-crossed', result: 0 });
  expect(one.store.getState()).toMatchObject({ runId: 'run1', isKept: true, isFollowed: false });
});

test('without a type one is drawn, and the address of the run names none', async () => {
  const one = desk();
  one.start(CASE);
  await one.phase('guess');
  expect(CASE.refs.map(({ typeId }) => typeId)).toContain(runOf(one, 'run2').typeId);
  expect(one.store.getState().runId).not.toMatch(/steady|chief/);
});

test('a move is taken only when the one before is kept, and only if it is offered', async () => {
  const one = desk();
  await one.begin();
  one.move('td-ask-batch');
  one.move('td-list');
  one.move('td-plead');
  one.takeBack();
  expect(one.view()).toMatchObject({ phase: 'play', isSaving: true });
  expect(one.table().made).toBe(1);
  await one.rest();
  one.move('td-window');
  one.move('no-such-move');
  await one.rest();
  expect(line(one, 'run1')).toEqual(['td-ask-batch']);
});

test('any game is resumed at the same line, wherever it is left', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('steady', 'chief'),
      fc.array(fc.nat(4), { maxLength: 6 }),
      async (type, picks) => {
        const one = desk();
        await one.begin(type);
        for (const pick of picks) {
          const ids = offeredIds(one);
          const id = ids[pick % ids.length];
          if (id !== undefined) await one.play(id);
        }
        const again = desk({ record: one.record });
        again.resume(CASE, 'run1');
        await again.rest();
        expect(again.table()).toEqual(one.table());
        expect(again.view()).toEqual(one.view());
      },
    ),
    { numRuns: 25 },
  );
});

test('what is taken back is kept as a branch, also an ending, and the game goes on from before it', async () => {
  const one = desk();
  await one.begin();
  const before = one.table();
  await one.play('td-ask-batch', 'td-threaten');
  one.takeBack();
  await one.rest();
  one.takeBack();
  await one.rest();
  expect(one.table()).toEqual(before);
  one.takeBack();
  await one.play('td-list');
  expect(line(one, 'run1')).toEqual(['td-list']);
  expect(branchesOf(runOf(one, 'run1')).map(({ at, moves }) => [at, moves.map(({ move }) => move)])).toEqual([
    [0, ['td-ask-batch', 'td-threaten']],
  ]);
});

test('the guess may change in play and stands there again', async () => {
  const one = desk();
  await one.begin();
  await one.play('td-ask-batch');
  one.guess('chief');
  await one.rest();
  expect(runOf(one, 'run1').guesses).toEqual([
    { index: 0, type: '' },
    { index: 1, type: 'chief' },
  ]);
  const again = desk({ record: one.record });
  again.resume(CASE, 'run1');
  await again.rest();
  expect(again.table().guess).toBe('chief');
});

describe('two tabs on one run', () => {
  test('the second follows the first, says so, and goes on from there', async () => {
    const first = desk();
    await first.begin();
    const second = desk({ record: first.record });
    second.resume(CASE, 'run1');
    await second.rest();
    await first.play('td-ask-batch');
    await second.rest();
    expect(second.store.getState().isFollowed).toBe(true);
    expect(second.table()).toEqual(first.table());
    const next = offeredIds(second)[0] ?? '';
    await second.play(next);
    expect(second.store.getState().isFollowed).toBe(false);
    expect(first.store.getState().isFollowed).toBe(true);
    expect(line(first, 'run1')).toEqual(['td-ask-batch', next]);
  });

  test('both move at once: the later one is in hand in both, the other is a branch', async () => {
    const first = desk();
    await first.begin();
    const second = desk({ record: first.record });
    second.resume(CASE, 'run1');
    await second.rest();
    first.move('td-ask-batch');
    second.move('td-list');
    await Promise.all([first.rest(), second.rest()]);
    expect(line(first, 'run1')).toEqual(['td-list']);
    expect(branchesOf(runOf(first, 'run1'))).toHaveLength(1);
    expect(first.table().entries).toEqual(second.table().entries);
    expect([first, second].map((one) => one.store.getState().isFollowed)).toEqual([true, false]);
  });
});

test('where nothing can be kept the game goes on and says so; when there is room again all of it is kept', async () => {
  const one = desk({ failures: ['quota', 'quota', 'quota'] });
  await one.begin();
  expect(one.store.getState().isKept).toBe(false);
  await one.play('td-ask-batch');
  expect(one.view().phase).toBe('play');
  expect(line(one, 'run1')).toEqual(['td-ask-batch']);
  expect(one.store.getState().isKept).toBe(false);
  await one.record.retry();
  expect(one.store.getState().isKept).toBe(true);
  expect(types(one)).toEqual(['runStarted', 'typeGuessed', 'moveMade']);
});

test('a game whose ending was not kept any more is told of it when it is opened again', async () => {
  const one = desk();
  await one.begin();
  await one.play('td-ask-batch', 'td-threaten');
  const ended = one.log.kept.filter(({ type }) => type === 'runEnded');
  one.log.kept.splice(one.log.kept.indexOf(...(ended as [never])), 1);
  const later = desk();
  later.log.kept.push(...one.log.kept);
  await later.record.open();
  later.resume(CASE, 'run1');
  await later.rest();
  expect(later.view().phase).toBe('over');
  expect(later.log.kept.at(-1)).toMatchObject({ type: 'runEnded', body: ended[0]?.body });
});

describe('bad input', () => {
  const edited =
    (change: (scenario: Scenario) => Scenario) => async (ref: Parameters<typeof loadTiny>[0]) => {
      const loaded = await loadTiny(ref);
      return loaded.ok ? { ok: true as const, scenario: change(loaded.scenario) } : loaded;
    };
  const withMoves = (change: (id: string, days: number) => { id: string; days: number }) =>
    edited((scenario) => ({
      ...scenario,
      ir: {
        ...scenario.ir,
        moves: scenario.ir.moves.map((move) => ({ ...move, ...change(move.id, move.days) })),
      },
    }));
  async function playedThenEdited(load: ReturnType<typeof edited>) {
    const one = desk();
    await one.begin();
    await one.play('td-ask-batch', 'td-who-signs');
    const later = desk({ record: one.record, load });
    later.resume(CASE, 'run1');
    await later.rest();
    return later;
  }

  test.each([
    [
      'a move that is gone',
      'unknown-move',
      withMoves((id, days) => ({ id: id.replace('td-who', 'x'), days })),
    ],
    [
      'a move that takes longer',
      'other-state',
      withMoves((id, days) => ({ id, days: days + (id === 'td-who-signs' ? 3 : 0) })),
    ],
  ] as const)(
    '%s: what is known is shown, the run stays, a new one goes on from where they agree',
    async (_, why, load) => {
      const later = await playedThenEdited(load);
      const view = later.view();
      expect(view).toMatchObject({ phase: 'changed', why, agreed: 1, made: 2 });
      if (view.phase !== 'changed') throw new Error('not changed');
      expect(view.entries.filter(({ step }) => step === 2)[0]).toMatchObject(
        why === 'unknown-move' ? { kind: 'move' } : { kind: 'move', text: '这张单子最后谁签？' },
      );
      const before = runOf(later, 'run1');
      later.branch();
      await later.phase('play');
      const { runId } = later.store.getState();
      const branch = runOf(later, runId ?? '');
      expect(branch).toMatchObject({ parent: { run: 'run1', at: 1 }, seed: before.seed });
      expect(lineInHand(branch).map(({ move }) => move)).toEqual(['td-ask-batch']);
      expect(runOf(later, 'run1')).toEqual(before);
    },
  );

  test('content that changed in words only: the game goes on', async () => {
    const later = await playedThenEdited(
      edited((scenario) => ({ ...scenario, hash: 'other', words: { ...scenario.words, title: '改过' } })),
    );
    expect(later.view().phase).toBe('play');
    expect(later.table().made).toBe(2);
  });

  test('a variant that is gone: a new run from the beginning', async () => {
    const later = await playedThenEdited(
      edited((scenario) => ({ ...scenario, ir: { ...scenario.ir, variants: [] } })),
    );
    expect(later.view()).toMatchObject({ phase: 'changed', why: 'no-variant', agreed: 0 });
  });

  test('a scenario that can not be had is said, and had at the next try', async () => {
    let isDown = true;
    const load = async (ref: Parameters<typeof loadTiny>[0]) =>
      isDown ? ({ ok: false, reason: 'network' } as const) : loadTiny(ref);
    const one = desk({ load });
    one.start(CASE, { mode: 'practice', typeId: 'steady' });
    await one.phase('unreachable');
    expect(types(one)).toEqual([]);
    isDown = false;
    one.retry();
    await one.phase('guess');
    expect(types(one)).toEqual(['runStarted']);
  });

  test('a run that is not in the record, and one whose type is played no more', async () => {
    const one = desk();
    await one.begin('chief');
    const other = desk({ record: one.record });
    other.resume(CASE, 'nobody');
    expect(other.store.getState()).toMatchObject({ trouble: 'unknown-run', view: { phase: 'brief' } });
    other.resume({ ...CASE, refs: CASE.refs.slice(0, 1) }, 'run1');
    expect(other.store.getState().trouble).toBe('no-scenario');
    other.resume({ ...CASE, caseId: 'another' }, 'run1');
    expect(other.store.getState().trouble).toBe('unknown-run');
    other.resume(CASE, 'run1');
    await other.rest();
    expect(other.store.getState()).toMatchObject({ trouble: undefined, view: { phase: 'play' } });
  });
});
