// A case can end in several ways, and its start variants are really different games.
import { TIERS } from '../../../../schema/words/roleplay.ts';
import { endsOf } from '../edges.ts';
import type { World } from '../worlds.ts';
import { byType, type Rule, typePlace, variantPlace } from './rule.ts';

export const fewTiers: Rule = (checked, { tiersAtLeast: least }) =>
  byType(checked).flatMap((worlds) => {
    const tiers = new Set(
      worlds.flatMap((world) =>
        endsOf(world).flatMap(
          (state) => TIERS[world.ir.endings[world.table.endings[state] ?? -1]?.tier ?? -1] ?? [],
        ),
      ),
    );
    tiers.delete('crossed');
    const first = worlds[0];
    if (tiers.size >= least || !first) return [];
    return [{ rule: 'few-tiers', place: typePlace(first), details: { tiers: [...tiers], least } }];
  });

/** Two variants that lead through the same beats to the same answers and results are one. */
export const idleVariants: Rule = (checked) =>
  byType(checked).flatMap((worlds) =>
    worlds.flatMap((world, index) => {
      const twin = worlds.slice(0, index).find((other) => isSame(world, other));
      return twin
        ? [{ rule: 'variant-idle', place: variantPlace(world), details: { sameAs: variantPlace(twin).id } }]
        : [];
    }),
  );

function isSame(a: World, b: World): boolean {
  return (
    equal(a.graph.moves, b.graph.moves) &&
    equal(a.graph.targets, b.graph.targets) &&
    equal(a.graph.answers, b.graph.answers) &&
    equal(a.table.endings, b.table.endings) &&
    a.graph.states.every((state, index) => {
      const other = b.graph.states[index];
      return other && state.beat === other.beat && state.facts === other.facts && state.chain === other.chain;
    })
  );
}

function equal(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  return a.length === b.length && Array.prototype.every.call(a, (value, index) => value === b[index]);
}
