// No move is the right one everywhere with everybody, and none is nowhere right unless it is marked as a trap.
import { choicesAt } from '../../analysis/choices.ts';
import { LOSS } from '../../analysis/marks.ts';
import type { RuleFinding } from '../rule-finding.ts';
import type { Rule } from './rule.ts';

type Tried = {
  readonly types: Set<string>;
  readonly isTrap: boolean;
  /** States in which it was offered beside another, in which it was the best, in which the choice mattered, and in which it was good then. */
  offered: number;
  best: number;
  mattered: number;
  good: number;
};

export const movesWorth: Rule = ({ caseId, scenarios, worlds }) => {
  const records = new Map<string, Tried>();
  for (const { ir, table } of worlds) {
    for (const state of table.endings.keys()) {
      const choices = choicesAt(table, state);
      if (choices.length < 2) continue;
      const worst = Math.max(...choices.map(({ loss }) => loss));
      for (const { move, loss } of choices) {
        const found = ir.moves[move];
        if (!found) continue;
        const record = records.get(found.id) ?? {
          types: new Set(),
          isTrap: found.isTrap,
          offered: 0,
          best: 0,
          mattered: 0,
          good: 0,
        };
        records.set(found.id, record);
        record.types.add(ir.typeId);
        record.offered += 1;
        if (loss === 0) record.best += 1;
        if (worst < LOSS.even) continue;
        record.mattered += 1;
        if (loss < LOSS.even) record.good += 1;
      }
    }
  }
  return [...records].flatMap(([id, record]): readonly RuleFinding[] => {
    const typeId = record.types.size === 1 && scenarios.length > 1 ? [...record.types][0] : undefined;
    const place = { caseId, typeId, kind: 'move', id } as const;
    const isForAll = scenarios.length > 1 && record.types.size === scenarios.length;
    if (isForAll && record.best === record.offered)
      return [{ rule: 'best-everywhere', place, details: { states: record.offered } }];
    if (!record.isTrap && record.mattered > 0 && record.good === 0)
      return [{ rule: 'bad-everywhere', place, details: { states: record.mattered } }];
    return [];
  });
};
