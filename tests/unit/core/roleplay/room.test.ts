// The room of a trainer: its heat, falls, contrast and questions add up to what the games say one by one.
import { describe, expect, test } from 'vitest';
import { analyseRun } from '../../../../src/core/roleplay/analysis/analyse-run.ts';
import { scenarioTable } from '../../../../src/core/roleplay/analysis/variant-table.ts';
import { replay } from '../../../../src/core/roleplay/replay.ts';
import { contrastOf } from '../../../../src/core/roleplay/room/contrast.ts';
import { fallsOf, heatMap } from '../../../../src/core/roleplay/room/heat.ts';
import { promptsFor } from '../../../../src/core/roleplay/room/prompts.ts';
import { groupGames, type RoomGame } from '../../../../src/core/roleplay/room/room-game.ts';
import type { Scenario } from '../../../../src/core/roleplay/scenario.ts';
import { sharedRun } from '../../../support/roleplay/shared-run.ts';
import { tinyScenario } from '../../../support/roleplay/tiny-scenarios.ts';

const [steady, chief] = [tinyScenario('steady'), tinyScenario('chief')];

function gameOf(scenario: Scenario, seed: number, most = 30): RoomGame {
  const { run, guess, name } = sharedRun(scenario, seed, most);
  const made = scenarioTable(scenario.ir, run.variant);
  if (!made.ok) throw new Error('no table');
  const analysed = analyseRun(
    scenario.ir,
    made.table,
    run.moves.map(({ move }) => move),
  );
  if (!analysed.ok) throw new Error(`not in the scenario: ${analysed.move}`);
  const again = replay(scenario.ir, run.variant, run.moves);
  return {
    id: `${run.id}`,
    name,
    scenario,
    variant: run.variant,
    guess,
    replay: again,
    analysis: analysed.analysis,
  };
}

const games = Array.from({ length: 40 }, (_, seed) => gameOf(steady, seed));
const steps = games.flatMap(({ analysis }) => analysis.steps);
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

test('games of one scenario stand together, the fullest first', () => {
  const groups = groupGames([gameOf(chief, 1), ...games, gameOf(chief, 2)]);
  expect(groups.map((group) => group.length)).toEqual([40, 2]);
  expect(groups.flat()).toHaveLength(42);
});

describe('the heat', () => {
  test('holds every point that a move cost, once, at its door', () => {
    const doors = heatMap(games).flatMap(({ beats }) =>
      beats.flatMap(({ beat, doors: all }) => all.map((door) => ({ beat, ...door }))),
    );
    expect(sum(doors.map(({ lost }) => lost))).toBeCloseTo(sum(steps.map(({ loss }) => loss)), 6);
    for (const { beat, move, lost } of doors) {
      const own = steps.filter((step) => step.beat === beat && step.move === move);
      expect(lost).toBeCloseTo(sum(own.map(({ loss }) => loss)), 6);
    }
  });

  test('of no game is empty', () => {
    expect(heatMap([])).toEqual([]);
    expect(fallsOf([], 5)).toEqual([]);
    expect(promptsFor([])).toEqual([]);
    expect(contrastOf([])).toBeUndefined();
  });
});

test('falls are the moves that lost ten points or more, the costliest for all first, with what was better', () => {
  const falls = fallsOf(games, 3);
  expect(falls.length).toBeGreaterThan(0);
  const totals = falls.map(({ lost, games: fell }) => lost * fell);
  expect(totals).toEqual(totals.toSorted((a, b) => b - a));
  for (const { beat, move, games: fell, lost, better } of falls) {
    const own = steps.filter((step) => step.beat === beat && step.move === move && step.loss >= 10);
    expect(own).toHaveLength(fell);
    expect(lost).toBeCloseTo(sum(own.map(({ loss }) => loss)) / fell, 6);
    expect(own.map(({ bestMove }) => bestMove)).toContain(better);
    expect(better).not.toBe(move);
  }
});

describe('the contrast', () => {
  test('has the better game first, both over, of one start variant where that can be had', () => {
    const contrast = contrastOf(games);
    if (!contrast) throw new Error('forty games are not all alike');
    const [better, worse] = contrast;
    expect(better.analysis.ended?.result).toBeGreaterThan(worse.analysis.ended?.result ?? Number.NaN);
    expect(better.variant).toBe(worse.variant);
  });

  test('is the same whatever the order of the files', () => {
    const ids = (pair: readonly RoomGame[] | undefined) =>
      pair?.map(({ analysis }) => analysis.ended?.result);
    expect(ids(contrastOf(games.toReversed()))).toEqual(ids(contrastOf(games)));
  });

  test('needs two games that are over and came to different ends', () => {
    const [first] = games;
    if (!first) throw new Error('no game');
    expect(contrastOf([first])).toBeUndefined();
    expect(contrastOf([first, { ...first, id: 'again' }])).toBeUndefined();
    expect(contrastOf([gameOf(steady, 3, 1), gameOf(steady, 4, 1)])).toBeUndefined();
  });
});

describe('the questions', () => {
  const prompts = promptsFor(games);

  test('rest on counts that the games bear out', () => {
    expect(prompts.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['fall', 'fact']));
    for (const prompt of prompts) {
      if (prompt.kind === 'fall') {
        const fell = steps.filter(
          ({ beat, move, loss }) => beat === prompt.beat && move === prompt.move && loss >= 10,
        );
        expect(prompt).toMatchObject({ games: fell.length, of: 40 });
      }
      if (prompt.kind === 'unseen')
        expect(steps.some(({ beat, move }) => beat === prompt.beat && move === prompt.move)).toBe(false);
      if (prompt.kind === 'crossed')
        expect(prompt.games).toBe(games.filter(({ analysis }) => analysis.ended?.grade === 'crossed').length);
      if (prompt.kind === 'fact') {
        const bit = 1 << steady.ir.factIds.indexOf(prompt.fact);
        const without = games.filter(({ replay: { played, start } }) => {
          const last = played.at(-1)?.result.state ?? start;
          return last !== undefined && (last.facts & bit) === 0;
        });
        expect(prompt.games).toBe(without.length);
      }
    }
  });

  test('ask about what he was taken for only where somebody was wrong', () => {
    const kinds = (all: readonly RoomGame[]) => promptsFor(all).map(({ kind }) => kind);
    expect(kinds(games)).not.toContain('guess');
    const wrong = games.map((game, index) => ({
      ...game,
      guess: index < 3 ? 'chief' : index < 5 ? '' : game.guess,
    }));
    expect(promptsFor(wrong).find(({ kind }) => kind === 'guess')).toEqual({
      kind: 'guess',
      right: 'steady',
      guesses: [
        { type: 'steady', games: 35 },
        { type: 'chief', games: 3 },
      ],
    });
  });
});
