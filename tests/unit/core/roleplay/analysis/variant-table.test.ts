// The table of positions: the same values as plain recursion, a form that survives a cache, and refusals.
import { describe, expect, test } from 'vitest';
import { readTable, tableKey } from '../../../../../src/core/roleplay/analysis/table-cache.ts';
import { exploreVariant } from '../../../../../src/core/roleplay/analysis/variant-graph.ts';
import { scenarioTable } from '../../../../../src/core/roleplay/analysis/variant-table.ts';
import type { ScenarioIr } from '../../../../../src/core/roleplay/ir.ts';
import { initialState, stateKey } from '../../../../../src/core/roleplay/state.ts';
import { goodScenarios, moveIn } from '../../../../support/roleplay/check-good-case.ts';
import { type Naive, naiveValue } from '../../../../support/roleplay/naive-value.ts';

const irs = goodScenarios().map(({ ir }) => ir);
const tableOf = (ir: ScenarioIr, variant: number) => {
  const result = scenarioTable(ir, variant);
  if (!result.ok) throw new Error('refused');
  return result.table;
};

describe('the table of a variant', () => {
  test('values every position as plain recursion does', () => {
    for (const ir of irs)
      for (const variant of ir.variants.keys()) {
        const explored = exploreVariant(ir, variant, 60_000);
        if (!explored.ok) throw new Error('refused');
        const table = tableOf(ir, variant);
        const seen = new Map<string, Naive>();
        naiveValue(ir, initialState(ir, variant), seen);
        expect(seen.size).toBe(table.endings.length);
        for (const [index, state] of explored.graph.states.entries()) {
          const naive = seen.get(JSON.stringify(state));
          expect(table.values[index]).toBeCloseTo(naive?.value ?? -1, 8);
          expect(table.bests[index]).toBe(naive?.best);
        }
      }
  });

  test('numbers positions by days, each once', () => {
    for (const ir of irs) {
      const explored = exploreVariant(ir, 1, 60_000);
      if (!explored.ok) throw new Error('refused');
      const { states, targets, first } = explored.graph;
      expect(new Set(states.map(stateKey)).size).toBe(states.length);
      for (const index of states.keys())
        for (const target of targets.subarray(first[index], first[index + 1]))
          expect(target).toBeGreaterThan(index);
    }
  });

  test('is refused with the number of positions where they are too many or without end', () => {
    const [ir] = irs;
    if (!ir) throw new Error('no scenario');
    const tooMany = scenarioTable(ir, 0, 100);
    expect(tooMany).toMatchObject({ ok: false, reason: 'states' });
    if (!tooMany.ok) expect(tooMany.states).toBeGreaterThan(100);
    const [endless] = goodScenarios((draft) => {
      moveIn(draft, 'talk-own').goes = 'talk';
      moveIn(draft, 'talk-own').days = 60;
    });
    if (endless) expect(scenarioTable(endless.ir, 0)).toMatchObject({ ok: false, reason: 'days' });
  });
});

describe('a table in a cache', () => {
  test('comes back as it was', () => {
    for (const ir of irs) {
      const table = tableOf(ir, 2);
      expect(readTable(structuredClone(table))).toEqual(table);
    }
  });

  test('has a key of its own for every scenario and variant', () => {
    const keys = ['a', 'b'].flatMap((hash) => [0, 1].map((variant) => tableKey(hash, variant)));
    expect(new Set(keys).size).toBe(4);
  });

  test('is not taken for one when it is anything else', () => {
    const [ir] = irs;
    if (!ir) throw new Error('no scenario');
    const table = tableOf(ir, 0);
    const broken: readonly unknown[] = [
      undefined,
      null,
      'table',
      {},
      { ...table, variant: '0' },
      { ...table, values: [...table.values] },
      { ...table, bests: table.bests.slice(1) },
      { ...table, first: table.first.slice(1) },
      { ...table, targets: table.targets.map(() => table.endings.length) },
      { ...table, moves: table.moves.slice(1) },
    ];
    for (const one of broken) expect(readTable(one)).toBeUndefined();
  });
});
