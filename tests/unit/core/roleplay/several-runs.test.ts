// What is said of several games: where two part, where all of them went, and what they show of a skill.
import { describe, expect, test } from 'vitest';
import { analyseRun } from '../../../../src/core/roleplay/analysis/analyse-run.ts';
import { scenarioTable } from '../../../../src/core/roleplay/analysis/variant-table.ts';
import { compareRuns } from '../../../../src/core/roleplay/compare-runs.ts';
import { distinctPuzzles, ownPuzzles } from '../../../../src/core/roleplay/drills/own-puzzles.ts';
import { offeredMoves } from '../../../../src/core/roleplay/offered.ts';
import { pathMap } from '../../../../src/core/roleplay/path-map.ts';
import { replay } from '../../../../src/core/roleplay/replay.ts';
import type { SharedRun } from '../../../../src/core/roleplay/share/run-file.ts';
import { skillProfile } from '../../../../src/core/roleplay/skill-profile.ts';
import { SKILLS } from '../../../../src/schema/words/roleplay.ts';
import { sharedRun } from '../../../support/roleplay/shared-run.ts';
import { tinyScenario } from '../../../support/roleplay/tiny-scenarios.ts';

const steady = tinyScenario('steady');
const chief = tinyScenario('chief');
const games = Array.from({ length: 40 }, (_, seed) => sharedRun(steady, seed));
const replayOf = ({ scenario, run }: SharedRun) => replay(scenario.ir, run.variant, run.moves);
const side = (shared: SharedRun) => ({ scenario: shared.scenario, replay: replayOf(shared) });
const idsOf = ({ run }: SharedRun) => run.moves.map(({ move }) => move);

describe('two games', () => {
  test('part at the first move that differs, and stand alike before it', () => {
    for (const a of games) {
      for (const b of games) {
        const { common, isSameStart, rows } = compareRuns(side(a), side(b));
        expect(isSameStart).toBe(a.run.variant === b.run.variant);
        const [left, right] = [idsOf(a), idsOf(b)];
        if (isSameStart) {
          expect(left.slice(0, common)).toEqual(right.slice(0, common));
          expect(left[common] === undefined || left[common] !== right[common]).toBe(true);
        } else expect(common).toBe(0);
        for (const row of rows.slice(0, common + 1)) if (isSameStart) expect(row.differs).toEqual([]);
        expect(rows).toHaveLength(Math.max(left.length, right.length) + 1);
      }
    }
  });

  test('against another type begin differently, and another case is no comparison', () => {
    const [first] = games;
    if (!first) throw new Error('no game');
    const other = sharedRun(chief, 0);
    const { isSameStart, rows } = compareRuns(side(first), side(other));
    expect(isSameStart).toBe(false);
    expect(rows.some(({ differs }) => differs.includes('stance'))).toBe(true);
    const alien = { ...other.scenario, ir: { ...other.scenario.ir, caseId: 'another' } };
    expect(() => compareRuns(side(first), { ...side(other), scenario: alien })).toThrow('another');
  });
});

describe('the map', () => {
  const lines = games.map((game) => ({ variant: game.run.variant, moves: idsOf(game) }));
  const beats = pathMap(steady.ir, lines).flatMap((visit) => visit.beats);

  test('has every beat and every move once, in the order of the file', () => {
    expect(beats.map(({ beat }) => beat).toSorted()).toEqual(steady.ir.beats.map(({ id }) => id).toSorted());
    const doors = beats.flatMap((beat) => beat.doors.map(({ move }) => move));
    expect(doors.toSorted()).toEqual(steady.ir.moves.map(({ id }) => id).toSorted());
  });

  test('counts games as a plain walk does', () => {
    for (const { move, taken, seen } of beats.flatMap(({ doors }) => doors)) {
      const walks = games.map((game) => replayOf(game));
      const wasTaken = games.filter((game) => idsOf(game).includes(move)).length;
      const wasSeen = walks.filter(({ start, played }) =>
        [start, ...played.map(({ result }) => result.state)].some(
          (state) =>
            state && offeredMoves(steady.ir, state).some((index) => steady.ir.moves[index]?.id === move),
        ),
      ).length;
      expect([move, taken, seen]).toEqual([move, wasTaken, wasSeen]);
    }
  });

  test('is all closed without a game, and passes over moves that are gone', () => {
    const counts = (visits: ReturnType<typeof pathMap>) =>
      visits.flatMap((visit) =>
        visit.beats.flatMap(({ games: count, doors }) => [count, ...doors.map(({ seen }) => seen)]),
      );
    expect(counts(pathMap(steady.ir, [])).every((count) => count === 0)).toBe(true);
    expect(() =>
      pathMap(steady.ir, [
        { variant: 9, moves: ['x'] },
        { variant: 0, moves: ['gone'] },
      ]),
    ).not.toThrow();
  });
});

describe('the profile', () => {
  test('names every skill once, each piece with its game, its move and its reason, and no sum', () => {
    const profile = skillProfile(games.map((game) => ({ id: game.run.id, ...side(game) })));
    expect(profile.map(({ skill }) => skill)).toEqual([...SKILLS]);
    const entries = profile.flatMap(({ plus, minus }) => [...plus, ...minus]);
    expect(entries.length).toBeGreaterThan(0);
    for (const { run, step, why } of entries) {
      const game = games.find((one) => one.run.id === run);
      expect(game?.run.moves[step - 1]).toBeDefined();
      expect(why).not.toBe('');
    }
  });
});

describe('positions of one’s own', () => {
  test('are those whose move lost twenty points or more, with the game up to there', () => {
    let found = 0;
    for (const game of games) {
      const table = scenarioTable(steady.ir, game.run.variant);
      const analysed = table.ok ? analyseRun(steady.ir, table.table, idsOf(game)) : undefined;
      if (!analysed?.ok) throw new Error('no analysis');
      const puzzles = ownPuzzles(game.run, analysed.analysis);
      const lost = analysed.analysis.steps.filter(({ mark }) => mark === 'slip' || mark === 'blunder');
      expect(puzzles.map(({ played }) => played).toSorted()).toEqual(lost.map(({ move }) => move).toSorted());
      for (const { moves, played } of puzzles) {
        expect(idsOf(game).slice(0, moves.length + 1)).toEqual([...moves, played]);
        const at = replay(steady.ir, game.run.variant, game.run.moves.slice(0, moves.length));
        expect(at.broken).toBeUndefined();
      }
      found += puzzles.length;
      expect(distinctPuzzles([...puzzles, ...puzzles])).toEqual(puzzles);
    }
    expect(found).toBeGreaterThan(0);
  });
});
