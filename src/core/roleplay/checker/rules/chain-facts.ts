// The chain decides whether money can come: nothing ends in full, or is really planned, while a fact of the chain is missing.
import { PROMISES, TACTICS, type Tactic } from '../../../../schema/words/roleplay.ts';
import type { ScenarioIr } from '../../ir.ts';
import { edgesOf, endsOf } from '../edges.ts';
import { bestGradeWithin, FULL } from '../restricted-play.ts';
import type { RuleFinding } from '../rule-finding.ts';
import { byType, type Rule, typePlace } from './rule.ts';

const PLANNED = PROMISES.indexOf('planned');

/** One finding for an ending: the facts of the chain without which it was reached at its barest. */
export const fullWithoutFact: Rule = (checked) =>
  byType(checked).flatMap((worlds) => {
    const missing = new Map<string, number>();
    for (const world of worlds) {
      for (const state of endsOf(world)) {
        const ending = world.ir.endings[world.table.endings[state] ?? -1];
        const lacks = world.ir.chainFacts & ~(world.graph.states[state]?.facts ?? 0);
        if (ending?.grade === FULL && (lacks !== 0 || world.ir.chainFacts === 0))
          missing.set(ending.id, (missing.get(ending.id) ?? 0) | lacks);
      }
    }
    const first = worlds[0];
    if (!first) return [];
    return [...missing].map(
      ([id, lacks]): RuleFinding => ({
        rule: 'full-without-fact',
        place: { ...typePlace(first), kind: 'ending', id },
        details: { facts: factIds(first.ir, lacks) },
      }),
    );
  });

/**
 * Who asks for what the man can't sign must fail: a move that brings the promise `planned` while a fact of the chain is
 * missing lets him sign it all the same.
 */
export const plannedWithoutChain: Rule = (checked) =>
  byType(checked).flatMap((worlds) => {
    const missing = new Map<string, number>();
    for (const world of worlds) {
      for (const { before, after, move } of edgesOf(world)) {
        const lacks = world.ir.chainFacts & ~after.facts;
        if (before.promise < PLANNED && after.promise === PLANNED && lacks !== 0)
          missing.set(move.id, (missing.get(move.id) ?? 0) | lacks);
      }
    }
    const first = worlds[0];
    if (!first) return [];
    return [...missing].map(
      ([id, lacks]): RuleFinding => ({
        rule: 'planned-without-chain',
        place: { ...typePlace(first), kind: 'move', id },
        details: { facts: factIds(first.ir, lacks) },
      }),
    );
  });

/** Who never makes a move with a checkable question among its tactics must not get the full result. */
export const fullWithoutAsking: Rule = (checked) =>
  byType(checked).flatMap((worlds) =>
    worlds
      .filter((world) => {
        const asks = world.ir.moves.map(({ tactics }) => tactics.some(isQuestion));
        return bestGradeWithin(world, (edge) => !asks[world.table.moves[edge] ?? -1]) === FULL;
      })
      .slice(0, 1)
      .map((world): RuleFinding => ({ rule: 'full-without-asking', place: typePlace(world), details: {} })),
  );

function isQuestion(tactic: string): boolean {
  return tactic in TACTICS && TACTICS[tactic as Tactic] === 'question';
}

function factIds({ factIds: ids }: ScenarioIr, bits: number): readonly string[] {
  return ids.filter((_, bit) => (bits >> bit) & 1);
}
