// What is said after a move: bank, answer, opening, in this order, and never the same line of the bank twice while there is another.
import { describe, expect, test } from 'vitest';
import type { ScenarioIr } from '../../../../src/core/roleplay/ir.ts';
import { linesAfter, linesAtStart } from '../../../../src/core/roleplay/lines.ts';
import { type GameState, initialState } from '../../../../src/core/roleplay/state.ts';
import { stepOffered } from '../../../../src/core/roleplay/step.ts';
import { fixtureScenario, fixtureScenarios } from '../../../support/roleplay/fixture-scenarios.ts';
import { randomWalk } from '../../../support/roleplay/random-walk.ts';

const { ir: steady } = fixtureScenario('steady');
const { ir: chief } = fixtureScenario('chief');

/** Lines of a move from a state, whether it is offered there or not. */
function said(
  ir: ScenarioIr,
  id: string,
  state: Partial<GameState> = {},
  used: readonly string[] = [],
  seed = 1,
) {
  const before = { ...initialState(ir, 0), ...state };
  const index = ir.moves.findIndex((one) => one.id === id);
  const move = ir.moves[index];
  if (!move) throw new Error(`no move ${id}`);
  return linesAfter(ir, seed, new Set(used), before, index, stepOffered(ir, before, move));
}

const stance = (ir: ScenarioIr, id: string) => ir.stances.findIndex((one) => one.id === id);
const beat = (ir: ScenarioIr, id: string) => ir.beats.findIndex((one) => one.id === id);

test('a game begins with the first line that fits', () => {
  expect(linesAtStart(steady, initialState(steady, 0))).toEqual(['td-s-door']);
  const state = { ...initialState(steady, 0), beat: beat(steady, 'b-probe') };
  expect(linesAtStart(steady, state)).toEqual(['td-s-probe']);
  expect(linesAtStart(steady, { ...state, stance: stance(steady, 'st-sharing') })).toEqual([
    'td-s-probe-open',
  ]);
  expect(linesAtStart(steady, { ...state, beat: beat(steady, 'b-close') })).toEqual([]);
});

describe('after a move', () => {
  test('bank, answer and opening follow one another', () => {
    const open = { stance: stance(steady, 'st-weighing') };
    const [bank, ...rest] = said(steady, 'td-ask-batch', open);
    expect(['steady-21', 'steady-22']).toContain(bank);
    expect(rest).toEqual(['td-a-batch-yes', 'td-s-probe']);
  });

  test('an answer in the type’s own voice stands without the bank', () => {
    expect(said(chief, 'td-ask-batch')).toEqual(['td-a-batch-yes-chief', 'td-s-probe']);
  });

  test('nobody of the bank speaks when the key man didn’t hear it', () => {
    expect(said(steady, 'td-reissue', { beat: beat(steady, 'b-probe') })).toEqual(['steady-t-1']);
    expect(said(steady, 'td-ask-zhao', { beat: beat(steady, 'b-offer') })).toEqual([
      'td-a-zhao',
      'td-s-back',
    ]);
  });

  test('a move that stays says no opening again; a crossing opens nothing', () => {
    expect(said(steady, 'td-again', { beat: beat(steady, 'b-back'), facts: 1 })).toEqual(['steady-10']);
    expect(said(steady, 'td-threaten', { beat: beat(steady, 'b-probe') })).toEqual(['steady-16']);
  });

  test('a cell gives every line once before it begins anew', () => {
    const cell = ['steady-11', 'steady-12'];
    const [first = ''] = said(steady, 'td-ask-batch');
    const [second = ''] = said(steady, 'td-ask-batch', {}, [first]);
    expect([first, second].toSorted()).toEqual(cell);
    expect(said(steady, 'td-ask-batch', {}, cell)[0]).toBe(first);
  });

  test('the seed draws the order', () => {
    const firsts = Array.from({ length: 40 }, (_, seed) => said(steady, 'td-ask-batch', {}, [], seed)[0]);
    expect(new Set(firsts)).toEqual(new Set(['steady-11', 'steady-12']));
    expect(said(steady, 'td-ask-batch', {}, [], 7)).toEqual(said(steady, 'td-ask-batch', {}, [], 7));
  });
});

test('whatever is played, every line has words and every reaction is heard', () => {
  for (const { ir, words } of fixtureScenarios()) {
    for (let seed = 0; seed < 200; seed += 1) {
      const used = new Set<string>();
      for (const { before, move, result } of randomWalk(ir, seed % ir.variants.length, `lines/${seed}`)) {
        const lines = linesAfter(ir, seed, used, before, move, result);
        for (const line of lines) expect(words.lines[line], line).toBeDefined();
        if (result.outcome >= 0) expect(lines.length).toBeGreaterThan(0);
        for (const line of lines) used.add(line);
      }
    }
  }
});
