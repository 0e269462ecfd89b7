// The form of a rule: it looks at a whole case and names what it finds.
import { grouped } from '../grouped.ts';
import type { Limits } from '../limits.ts';
import type { RuleFinding, RulePlace } from '../rule-finding.ts';
import type { CheckedCase, World } from '../worlds.ts';

export type Rule = (checked: CheckedCase, limits: Limits) => readonly RuleFinding[];

/** The scenario of a world as a place. */
export function typePlace({ ir }: World): RulePlace {
  return { caseId: ir.caseId, typeId: ir.typeId, kind: 'type', id: ir.typeId };
}

/** A start variant of a scenario as a place. */
export function variantPlace(world: World): RulePlace {
  const variant = world.ir.variants[world.variant] ?? '';
  return { caseId: world.ir.caseId, typeId: world.ir.typeId, variant, kind: 'variant', id: variant };
}

/** The worlds of every scenario, in order. */
export function byType({ worlds }: CheckedCase): readonly (readonly World[])[] {
  return grouped(worlds, ({ ir }) => ir.typeId);
}

/** The worlds of every start variant, one a type. */
export function byVariant({ worlds }: CheckedCase): readonly (readonly World[])[] {
  return grouped(worlds, ({ variant }) => variant);
}

/** Whole per cent, rounded to the side on which a limit is not kept. */
export function percent(share: number, side: 'up' | 'down'): number {
  const exact = Math.round(share * 1e8) / 1e6;
  return side === 'up' ? Math.ceil(exact) : Math.floor(exact);
}
