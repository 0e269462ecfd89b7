// The moves that a position offers with what each of them is worth.
import type { Index } from '../ir.ts';
import { at } from './at.ts';
import type { VariantTable } from './variant-table.ts';

export type Choice = {
  /** Index into moves. */
  readonly move: Index;
  /** Number of the state it leads to. */
  readonly target: number;
  /** Points: value and best reachable result after it. */
  readonly value: number;
  readonly best: number;
  /** Points of value against the best move offered, ≥ 0. */
  readonly loss: number;
};

/** In the order in which they are offered; empty where the game has ended. */
export function choicesAt(table: VariantTable, state: number): readonly Choice[] {
  const found: Omit<Choice, 'loss'>[] = [];
  for (let edge = at(table.first, state); edge < at(table.first, state + 1); edge += 1) {
    const target = at(table.targets, edge);
    found.push({
      move: at(table.moves, edge),
      target,
      value: at(table.values, target),
      best: at(table.bests, target),
    });
  }
  const top = Math.max(0, ...found.map(({ value }) => value));
  return found.map((choice) => ({ ...choice, loss: top - choice.value }));
}

/** Highest value; of equals the first offered. */
export function bestByValue(choices: readonly Choice[]): Choice | undefined {
  return choices.find(({ loss }) => loss === 0);
}

/** Highest best reachable result; of equals the highest value, then the first offered. */
export function bestByResult(choices: readonly Choice[]): Choice | undefined {
  return choices.reduce<Choice | undefined>(
    (top, choice) =>
      !top || choice.best > top.best || (choice.best === top.best && choice.value > top.value) ? choice : top,
    undefined,
  );
}
