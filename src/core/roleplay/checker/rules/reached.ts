// Beats, moves, endings and stances that no line of play comes to, with whatever type and start variant.
import { edgesOf, endsOf } from '../edges.ts';
import { grouped } from '../grouped.ts';
import type { PlaceKind, RuleFinding } from '../rule-finding.ts';
import type { CheckedCase, World } from '../worlds.ts';
import type { Rule } from './rule.ts';

type Kind = Extract<PlaceKind, 'beat' | 'move' | 'ending'>;

export const unreached: Rule = (checked) => [
  ...missing(checked, 'beat', ({ ir }) => ir.beats, beatsOf),
  ...missing(checked, 'move', ({ ir }) => ir.moves, movesOf),
  ...missing(checked, 'ending', ({ ir }) => ir.endings, endingsOf),
];

function missing(
  { caseId, worlds }: CheckedCase,
  kind: Kind,
  all: (world: World) => readonly { readonly id: string }[],
  reached: (world: World) => ReadonlySet<number>,
): readonly RuleFinding[] {
  const named = new Map<string, string | undefined>();
  const found = new Set<string>();
  for (const world of worlds) {
    const numbers = reached(world);
    for (const [index, { id }] of all(world).entries()) {
      // What one type alone has, its trap, belongs to that type's file.
      named.set(id, named.has(id) && named.get(id) !== world.ir.typeId ? undefined : world.ir.typeId);
      if (numbers.has(index)) found.add(id);
    }
  }
  return [...named]
    .filter(([id]) => !found.has(id))
    .map(([id, typeId]) => ({ rule: 'unreached', place: { caseId, typeId, kind, id }, details: {} }));
}

const beatsOf = ({ graph }: World) => new Set(graph.states.map(({ beat }) => beat));
const movesOf = ({ graph }: World) => new Set<number>(graph.moves);
const endingsOf = (world: World) => new Set(endsOf(world).map((state) => world.table.endings[state] ?? -1));

/** Stances of a type that no case brings him to; `cases` are all that there are. */
export function unreachedStances(cases: readonly CheckedCase[]): readonly RuleFinding[] {
  const worlds = cases.flatMap((one) => one.worlds);
  return grouped(worlds, ({ ir }) => ir.typeId).flatMap((own) => {
    const reached = new Set(
      own.flatMap((world) => [
        world.ir.stances[world.ir.start.stance]?.id,
        ...[...edgesOf(world)].map(({ after }) => world.ir.stances[after.stance]?.id),
      ]),
    );
    return (own[0]?.ir.stances ?? [])
      .filter(({ id }) => !reached.has(id))
      .map(
        ({ id }): RuleFinding => ({
          rule: 'unreached',
          place: { caseId: own[0]?.ir.caseId ?? '', typeId: own[0]?.ir.typeId, kind: 'stance', id },
          details: {},
        }),
      );
  });
}
