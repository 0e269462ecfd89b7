// What is found and what is suggested, with one case and two types as with nine of each.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalogue, FinderCase } from '../../../../src/core/finder/catalogue.ts';
import { type Failing, failedSkills, failingsIn } from '../../../../src/core/finder/failings.ts';
import { type Filter, filterQuery, isWanted, readFilter } from '../../../../src/core/finder/filter.ts';
import { standingOf } from '../../../../src/core/finder/standing.ts';
import { finishedRuns, suggestionFor } from '../../../../src/core/finder/suggestion.ts';
import type { RunProgress } from '../../../../src/core/progress/run-progress.ts';
import { analyseRun } from '../../../../src/core/roleplay/analysis/analyse-run.ts';
import { scenarioTable } from '../../../../src/core/roleplay/analysis/variant-table.ts';
import { MINUTES } from '../../../../src/schema/words/drills.ts';
import { SKILLS } from '../../../../src/schema/words/roleplay.ts';
import { tinyScenario } from '../../../support/roleplay/tiny-scenarios.ts';

const NOW = 1_700_000_000_000;

function catalogue(cases: number, types: number): Catalogue {
  const ids = Array.from({ length: types }, (_, index) => `t${index}`);
  return {
    types: ids.map((id) => ({ id, name: id, monogram: '正' })),
    cases: Array.from(
      { length: cases },
      (_, index): FinderCase => ({
        caseId: `c${index}`,
        title: `c${index}`,
        unit: '',
        url: `/play/c${index}/`,
        owedFen: 1,
        stuck: '',
        endings: {
          full: { title: '', grade: 'full' },
          poor: { title: '', grade: 'poor' },
        },
        types: ids,
        skills: index === 0 ? { listening: 3 } : { persuasion: 2 },
        hasCut: index === 0,
        puzzles: index === 0 ? 5 : 0,
        models: [],
        sealed: '',
      }),
    ),
  };
}

function run(change: Partial<RunProgress> & { readonly ended?: 'full' | 'poor' }): RunProgress {
  const { ended, ...rest } = change;
  const node = { move: 'm', hash: 'h', lines: [], after: -1, index: 0 };
  return {
    course: 'c',
    engine: 1,
    caseId: 'c0',
    typeId: 't0',
    contentHash: 'x',
    seed: 0,
    variant: 0,
    mode: 'practice',
    nodes: [ended ? { ...node, ended: { ending: ended, result: 1, at: NOW } } : node],
    tip: 0,
    guesses: [],
    review: {},
    startedAt: NOW,
    lastAt: NOW,
    ...rest,
  };
}

const failing = (change: Partial<Failing>): Failing => ({
  runId: 'r',
  caseId: 'c0',
  typeId: 't1',
  at: NOW,
  step: 1,
  skills: ['listening'],
  isSlip: false,
  ...change,
});

describe('the filter in the address', () => {
  const all = catalogue(9, 9);
  const filters: fc.Arbitrary<Filter> = fc.record(
    {
      caseId: fc.constantFrom(...all.cases.map(({ caseId }) => caseId)),
      typeId: fc.constantFrom(...all.types.map(({ id }) => id)),
      failed: fc.constantFrom(...SKILLS, 'marks' as const),
      minutes: fc.constantFrom(...MINUTES),
    },
    { requiredKeys: [] },
  );

  test('is read as it was written', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const query = new URLSearchParams(filterQuery(filter));
        expect(readFilter((name) => query.get(name), all)).toEqual(filter);
      }),
    );
    expect(filterQuery({})).toBe('');
  });

  test('leaves out what there is not', () => {
    expect(readFilter(() => 'nonsense', all)).toEqual({});
  });
});

test('a case is wanted for its id, its types, its skills, one’s own slips, and what there is time for', () => {
  const [first, second] = catalogue(2, 2).cases;
  if (!first || !second) throw new Error('two cases');
  const both = (filter: Filter, slips = 0) => [
    isWanted(first, filter, slips),
    isWanted(second, filter, slips),
  ];
  expect(both({})).toEqual([true, true]);
  expect(both({ caseId: 'c1' })).toEqual([false, true]);
  expect(both({ typeId: 't1' })).toEqual([true, true]);
  expect(both({ typeId: 't7' })).toEqual([false, false]);
  expect(both({ failed: 'listening' })).toEqual([true, false]);
  expect(both({ failed: 'marks' })).toEqual([false, false]);
  expect(both({ failed: 'marks' }, 1)).toEqual([true, true]);
  expect(both({ minutes: 5 })).toEqual([true, false]);
  expect(both({ minutes: 5 }, 1)).toEqual([true, true]);
  expect(both({ minutes: 15 })).toEqual([true, false]);
  expect(both({ minutes: 30 })).toEqual([true, true]);
});

test('where one’s games stand is told type by type, but not of an examination that goes on', () => {
  const [first] = catalogue(1, 2).cases;
  if (!first) throw new Error('a case');
  const runs = {
    a: run({ ended: 'poor', lastAt: 1 }),
    b: run({ ended: 'full', lastAt: 2 }),
    c: run({ typeId: 't1', mode: 'exam', lastAt: 3 }),
    d: run({ caseId: 'other' }),
  };
  const { games, last, byType } = standingOf(first, runs);
  expect(games).toBe(3);
  expect(last).toEqual({ runId: 'c', steps: 1, ending: undefined });
  expect([...byType]).toEqual([['t0', { games: 2, best: 'full' }]]);
  expect(finishedRuns(runs, 9)).toEqual(['b', 'a']);
  expect(finishedRuns(runs, 1)).toEqual(['b']);
});

describe('what is suggested', () => {
  const two = catalogue(2, 2);
  const kind = (...args: Parameters<typeof suggestionFor>) => suggestionFor(...args)?.kind;

  test('nothing where there is nothing; with nothing played the first case', () => {
    expect(suggestionFor(catalogue(0, 0), {}, [], undefined, NOW)).toBeUndefined();
    expect(suggestionFor(two, {}, [], undefined, NOW)).toMatchObject({ kind: 'first', of: { caseId: 'c0' } });
  });

  test('a game that goes on comes first, unless it is old or there are five minutes', () => {
    const runs = { a: run({}) };
    expect(suggestionFor(two, runs, [], 30, NOW)).toMatchObject({ kind: 'resume', runId: 'a', steps: 1 });
    expect(kind(two, runs, [], 5, NOW)).toBe('puzzles');
    expect(kind(two, runs, [], undefined, NOW + 30 * 24 * 3_600_000)).toBe('new');
  });

  test('five minutes are a puzzle, from where one slipped if one did; fifteen are a cut', () => {
    expect(suggestionFor(two, {}, [], 5, NOW)).toMatchObject({ kind: 'puzzles', of: { caseId: 'c0' } });
    const slip = failing({ caseId: 'c1', isSlip: true });
    expect(suggestionFor(two, {}, [slip], 5, NOW)).toMatchObject({ of: { caseId: 'c1' } });
    expect(suggestionFor(two, {}, [], 15, NOW)).toMatchObject({ kind: 'cut', of: { caseId: 'c0' } });
  });

  test('the skill that failed most is practised where it failed last', () => {
    const runs = { a: run({ ended: 'full' }) };
    const failings = [
      failing({ skills: ['persuasion'], at: 5 }),
      failing({ at: 1, typeId: 't0' }),
      failing({ at: 2, typeId: 't1' }),
    ];
    expect(suggestionFor(two, runs, failings, undefined, NOW)).toMatchObject({
      kind: 'again',
      skill: 'listening',
      typeId: 't1',
    });
    expect([...failedSkills(failings)]).toEqual([
      ['persuasion', 1],
      ['listening', 2],
    ]);
  });

  test('then what was never brought to a full result, and when all was, an examination', () => {
    const runs = { a: run({ ended: 'full' }), b: run({ typeId: 't1', ended: 'poor' }) };
    expect(suggestionFor(two, runs, [], undefined, NOW)).toMatchObject({ kind: 'new', typeId: 't1' });
    const all = Object.fromEntries(
      two.cases.flatMap(({ caseId, types }) =>
        types.map((typeId) => [`${caseId}${typeId}`, run({ caseId, typeId, ended: 'full' })]),
      ),
    );
    expect(kind(two, all, [], undefined, NOW)).toBe('exam');
  });
});

test('what a game failed in: skills against it, and slips; a good game has none', () => {
  const { ir } = tinyScenario('steady');
  const made = scenarioTable(ir, 0);
  if (!made.ok) throw new Error('no table');
  const of = { runId: 'r', caseId: 'tiny-debt', typeId: 'steady', at: 1 };
  const failed = (moves: readonly string[]) => {
    const analysed = analyseRun(ir, made.table, moves);
    if (!analysed.ok) throw new Error(analysed.move);
    return failingsIn(analysed.analysis, of);
  };
  expect(failed(['td-list', 'td-who-signs'])).toEqual([]);
  expect(failed(['td-plead'])).toEqual([{ ...of, step: 1, skills: ['persuasion'], isSlip: true }]);
});
