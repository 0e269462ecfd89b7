// Nobody repeats himself: a cell of the bank has as many lines as some game can ask of it.
import { FAMILIES, OUTCOMES } from '../../../../schema/words/roleplay.ts';
import { at } from '../../analysis/at.ts';
import type { ScenarioIr } from '../../ir.ts';
import type { RuleFinding, RulePlace } from '../rule-finding.ts';
import type { World } from '../worlds.ts';
import { byType, type Rule } from './rule.ts';

export const bankShort: Rule = (checked) =>
  byType(checked).flatMap((worlds) => {
    const demand = bankDemand(worlds);
    const { ir } = worlds[0] ?? {};
    if (!ir) return [];
    return [...demand].flatMap(([cell, most]): readonly RuleFinding[] => {
      const { lines } = cellOf(ir, cell);
      if (lines.length >= most) return [];
      return [
        { rule: 'bank-short', place: cellPlace(ir, cell), details: { demand: most, lines: lines.length } },
      ];
    });
  });

/** By cell number the most lines that one game asks of it, exactly: over all paths of all `worlds`, those of a scenario. */
export function bankDemand(worlds: readonly World[]): ReadonlyMap<number, number> {
  const demand = new Map<number, number>();
  for (const world of worlds) {
    const cells = edgeCells(world);
    for (const cell of new Set(cells)) {
      if (cell >= 0) demand.set(cell, Math.max(demand.get(cell) ?? 0, mostOnAPath(world, cells, cell)));
    }
  }
  return demand;
}

export type Cell = {
  /** `stance/family/outcome`. */
  readonly id: string;
  readonly stance: number;
  readonly family: number;
  readonly outcome: number;
  readonly lines: readonly string[];
};

/** What a cell number stands for: cells are counted by stance, family, outcome. */
export function cellOf({ stances, bank }: ScenarioIr, cell: number): Cell {
  const outcome = cell % OUTCOMES.length;
  const family = Math.floor(cell / OUTCOMES.length) % FAMILIES.length;
  const stance = Math.floor(cell / OUTCOMES.length / FAMILIES.length);
  return {
    id: `${stances[stance]?.id}/${FAMILIES[family]}/${OUTCOMES[outcome]}`,
    stance,
    family,
    outcome,
    lines: bank[stance]?.[family]?.[outcome] ?? [],
  };
}

/** A cell as a place: near its first line, else near its stance. */
export function cellPlace(ir: ScenarioIr, cell: number): RulePlace {
  const { id, stance, lines } = cellOf(ir, cell);
  return { caseId: ir.caseId, typeId: ir.typeId, kind: 'cell', id, near: lines[0] ?? ir.stances[stance]?.id };
}

/** By edge the number of the cell that it asks a line of; -1 where the bank isn't asked. */
export function edgeCells({ ir, graph }: World): Int16Array {
  const cells = new Int16Array(graph.moves.length).fill(-1);
  for (const [from, { stance }] of graph.states.entries()) {
    for (let edge = at(graph.first, from); edge < at(graph.first, from + 1); edge += 1) {
      const move = ir.moves[at(graph.moves, edge)];
      const reaction = ir.reactions[at(graph.reactions, edge)];
      if (!move || !reaction || move.answers[at(graph.answers, edge)]?.isOwnVoice) continue;
      cells[edge] = (stance * FAMILIES.length + move.family) * OUTCOMES.length + reaction.outcome;
    }
  }
  return cells;
}

function mostOnAPath({ graph: { first, targets, states } }: World, cells: Int16Array, cell: number): number {
  const most = new Uint8Array(states.length);
  for (let state = states.length - 1; state >= 0; state -= 1) {
    let found = 0;
    for (let edge = at(first, state); edge < at(first, state + 1); edge += 1)
      found = Math.max(found, at(most, at(targets, edge)) + (at(cells, edge) === cell ? 1 : 0));
    most[state] = found;
  }
  return at(most, 0);
}
