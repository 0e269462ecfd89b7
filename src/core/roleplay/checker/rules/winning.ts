// Every type can be won, in every start variant: by the best play there is, and by one who knows the type but not what is true.
import { GRADES } from '../../../../schema/words/roleplay.ts';
import { at } from '../../analysis/at.ts';
import { createReader } from '../players/reader.ts';
import { FULL } from '../restricted-play.ts';
import type { RuleFinding } from '../rule-finding.ts';
import type { CheckedCase, World } from '../worlds.ts';
import { byType, variantPlace } from './rule.ts';

/** Worlds that the best play wins, and the one who knows the type but not what is true. */
export type Won = { readonly byBest: ReadonlySet<World>; readonly byFit: ReadonlySet<World> };

export function wonWorlds(checked: CheckedCase): Won {
  const isFull = ({ table }: World, state: number) => at(table.grades, state) === FULL;
  const byFit = byType(checked).flatMap((own) => {
    const read = createReader(own);
    return own.filter((world) => isFull(world, read(world).end));
  });
  return { byBest: new Set(checked.worlds.filter((world) => isFull(world, 0))), byFit: new Set(byFit) };
}

/** Where not even the best play wins, that is what has to be said. */
export function judgeWinning({ worlds }: CheckedCase, { byBest, byFit }: Won): readonly RuleFinding[] {
  return worlds.flatMap((world): readonly RuleFinding[] => {
    const place = variantPlace(world);
    const best = GRADES[at(world.table.grades, 0)] ?? '';
    if (!byBest.has(world)) return [{ rule: 'no-full', place, details: { best } }];
    return byFit.has(world) ? [] : [{ rule: 'type-fit-fails', place, details: {} }];
  });
}
