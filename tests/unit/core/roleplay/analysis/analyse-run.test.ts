// The analysis of a run: marks, turning point, better line and smallest fix follow from the values of the positions.
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../../../src/core/quiz/random.ts';
import { analyseRun, type RunAnalysis } from '../../../../../src/core/roleplay/analysis/analyse-run.ts';
import { markOf } from '../../../../../src/core/roleplay/analysis/marks.ts';
import { turningPoint } from '../../../../../src/core/roleplay/analysis/turning-point.ts';
import { scenarioTable } from '../../../../../src/core/roleplay/analysis/variant-table.ts';
import { offeredMoves } from '../../../../../src/core/roleplay/offered.ts';
import { initialState } from '../../../../../src/core/roleplay/state.ts';
import { step } from '../../../../../src/core/roleplay/step.ts';
import { goodScenarios } from '../../../../support/roleplay/check-good-case.ts';

const worlds = goodScenarios().flatMap(({ ir }) =>
  [...ir.variants.keys()].map((variant) => {
    const result = scenarioTable(ir, variant);
    if (!result.ok) throw new Error('refused');
    return { ir, variant, table: result.table };
  }),
);
type World = (typeof worlds)[number];

function randomMoves({ ir, variant }: World, random: () => number): readonly string[] {
  const moves: string[] = [];
  let state = initialState(ir, variant);
  for (;;) {
    const offered = offeredMoves(ir, state);
    const move = offered[Math.floor(random() * offered.length)];
    if (move === undefined) return moves;
    moves.push(ir.moves[move]?.id ?? '');
    state = step(ir, state, move)?.state ?? state;
  }
}

function analysed({ ir, table }: World, moves: readonly string[]): RunAnalysis {
  const result = analyseRun(ir, table, moves);
  if (!result.ok) throw new Error(`move ${result.move} refused`);
  return result.analysis;
}

const random = seededRandom('runs');
const runs = worlds.flatMap((world) =>
  Array.from({ length: 40 }, () => {
    const moves = randomMoves(world, random);
    return { world, moves, analysis: analysed(world, moves) };
  }),
);

describe('a run', () => {
  test('has a curve that ends at its result', () => {
    for (const { moves, analysis } of runs) {
      expect(analysis.curve).toHaveLength(moves.length + 1);
      expect(analysis.curve.at(-1)).toBe(analysis.ended?.result);
      expect(analysis.steps.map(({ move }) => move)).toEqual(moves);
    }
  });

  test('loses what the best move offered was worth more', () => {
    for (const { before, after, loss, offered, bestMove } of runs.flatMap(({ analysis }) => analysis.steps)) {
      const top = Math.max(...offered.map(({ value }) => value));
      expect(loss).toBeCloseTo(top - after, 9);
      expect(offered.find(({ move }) => move === bestMove)?.value).toBe(top);
      expect(before).toBeLessThanOrEqual(top);
    }
  });

  test('could have gone the better line, to the best reachable result', () => {
    for (const { world, moves, analysis } of runs)
      for (const [index, { betterLine, bestBefore }] of analysis.steps.entries()) {
        const other = analysed(world, [...moves.slice(0, index), ...(betterLine?.moves ?? [])]);
        expect(other.ended?.result).toBe(bestBefore);
        expect(other.ended).toMatchObject({ ending: betterLine?.ending, result: betterLine?.result });
      }
  });

  test('is mended by one move that gains what no other gains', () => {
    let mended = 0;
    for (const { world, moves, analysis } of runs) {
      const { smallestFix, steps } = analysis;
      const gains = steps.map(({ bestBefore, bestAfter }) => bestBefore - bestAfter);
      if (!smallestFix) {
        expect(Math.max(...gains)).toBe(0);
        continue;
      }
      mended += 1;
      if (smallestFix.by === 'result') expect(smallestFix.gain).toBe(Math.max(...gains));
      else expect(Math.max(...gains)).toBe(0);
      expect(moves[smallestFix.step]).toBe(smallestFix.played);
      const other = analysed(world, [
        ...moves.slice(0, smallestFix.step),
        ...(smallestFix.line?.moves ?? []),
      ]);
      expect(other.ended?.result).toBe(smallestFix.line?.result);
      expect(smallestFix.line?.moves[0]).toBe(smallestFix.instead);
    }
    expect(mended).toBeGreaterThan(100);
  });

  test('may be going on', () => {
    for (const { world, moves } of runs.slice(0, 20)) {
      const analysis = analysed(world, moves.slice(0, 2));
      expect(analysis.ended).toBeUndefined();
      expect(analysis.steps).toHaveLength(2);
    }
  });

  test('is refused at the first move that is unknown or not offered', () => {
    const [run] = runs;
    if (!run) throw new Error('no run');
    const { ir, table } = run.world;
    const [first = ''] = run.moves;
    expect(analyseRun(ir, table, ['gone'])).toEqual({ ok: false, index: 0, move: 'gone' });
    expect(analyseRun(ir, table, [first, first])).toEqual({ ok: false, index: 1, move: first });
  });

  test('tells what moved the client', () => {
    const [world] = worlds;
    if (!world) throw new Error('no world');
    const { steps } = analysed(world, ['door-plead', 'batch-papers']);
    expect(steps[0]?.stance).toMatchObject({
      from: 'wary',
      to: 'shut',
      remembered: ['pushed'],
      why: { family: 'pressure', outcome: 'closes', because: [] },
    });
    expect(steps[1]?.stance).toMatchObject({ from: 'shut', to: 'wary', remembered: [] });
  });
});

describe('marks', () => {
  test.each([
    [0, [0, 20, 41], 'brilliant'],
    [0, [0, 19.9, 41], 'good'],
    [0, [0, 0, 41], 'good'],
    [0, [0], 'good'],
    [2.9, [0, 2.9, 30], 'good'],
    [3, [0, 3], 'even'],
    [10, [0, 10], 'slack'],
    [20, [0, 20], 'slip'],
    [30, [0, 30], 'blunder'],
  ] as const)('a loss of %d among %j is %s', (loss, losses, mark) => {
    expect(markOf(loss, losses)).toBe(mark);
  });

  test('the turning point is the largest drop, if there is one worth the name', () => {
    expect(turningPoint([50, 48, 20, 30, 2])).toBe(1);
    expect(turningPoint([50, 60, 58])).toBeUndefined();
    expect(turningPoint([50])).toBeUndefined();
  });
});
