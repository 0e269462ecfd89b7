// One size must not fit all: who takes no notice of the man wins with few types, who reads him with nearly all.
import { seededRandom } from '../../../quiz/random.ts';
import { at } from '../../analysis/at.ts';
import type { Limits } from '../limits.ts';
import { bestFamilyOrder } from '../players/blind-families.ts';
import { type BlindScore, isBetter } from '../players/blind-lines.ts';
import { bestPolicy } from '../players/blind-policy.ts';
import { createReader, type Reader } from '../players/reader.ts';
import { FULL } from '../restricted-play.ts';
import type { RuleFinding } from '../rule-finding.ts';
import type { CheckedCase, World } from '../worlds.ts';
import { byVariant } from './rule.ts';
import type { Won } from './winning.ts';

/** The best blind line of a start variant; `line` are families in order, or move ids. */
export type BlindLine = {
  readonly variant: string;
  readonly by: 'families' | 'beats';
  readonly line: readonly string[];
  readonly worlds: readonly World[];
  readonly score: BlindScore;
};

/** One a start variant: the better of all family orders and the hill-climbed policy. It may know the variant, never the type. */
export function bestBlindLines(checked: CheckedCase, { restarts }: Limits): readonly BlindLine[] {
  return byVariant(checked).map((worlds): BlindLine => {
    const variant = worlds[0]?.ir.variants[worlds[0].variant] ?? '';
    const families = bestFamilyOrder(worlds);
    const random = seededRandom(`blind/${checked.caseId}/${variant}`);
    const beats = bestPolicy(worlds, restarts, random);
    return isBetter(beats.score, families.score)
      ? { variant, by: 'beats', line: beats.moves, worlds, score: beats.score }
      : { variant, by: 'families', line: families.order, worlds, score: families.score };
  });
}

export function judgeBlind(
  lines: readonly BlindLine[],
  { blindFullAtMost: most }: Limits,
): readonly RuleFinding[] {
  return lines.flatMap(({ variant, line, worlds, score }): readonly RuleFinding[] => {
    const caseId = worlds[0]?.ir.caseId ?? '';
    const place = { caseId, variant, kind: 'variant', id: variant } as const;
    const below = worlds.filter((_, index) => !score.partial.includes(index)).map(({ ir }) => ir.typeId);
    return [
      ...(score.full.length > most
        ? [{ rule: 'blind-wins', place, details: { full: score.full.length, most, line } } as const]
        : []),
      ...(below.length > 0
        ? [{ rule: 'blind-below-partial', place, details: { types: below } } as const]
        : []),
    ];
  });
}

/** The readers of one type: one for every briefing that names it. */
export type Readers = ReadonlyMap<string, readonly Reader[]>;

/** A briefing names the true type and two others (fewer where there are fewer), and every two others come up. */
export function readersOf({ worlds }: CheckedCase, { briefingTypes }: Limits): Readers {
  const types = [...new Set(worlds.map(({ ir }) => ir.typeId))];
  const readers = subsets(types, Math.min(types.length, briefingTypes)).map((named) => ({
    named,
    read: createReader(worlds.filter(({ ir }) => named.includes(ir.typeId))),
  }));
  return new Map(
    types.map((typeId) => [
      typeId,
      readers.filter(({ named }) => named.includes(typeId)).map(({ read }) => read),
    ]),
  );
}

/**
 * By type id whether the reader ends in full in every start variant, whatever types his briefing names beside the true
 * one. What even one who knows the type can't win (`byFit`) is another rule's matter.
 */
export function readerWins(
  { worlds }: CheckedCase,
  readers: Readers,
  { byFit }: Won,
): ReadonlyMap<string, boolean> {
  const wins = new Map<string, boolean>();
  for (const world of worlds) {
    const { grades } = world.table;
    const won =
      !byFit.has(world) ||
      (readers.get(world.ir.typeId) ?? []).every((read) => at(grades, read(world).end) === FULL);
    wins.set(world.ir.typeId, won && (wins.get(world.ir.typeId) ?? true));
  }
  return wins;
}

export function judgeReader(
  { caseId }: CheckedCase,
  wins: ReadonlyMap<string, boolean>,
  { readerFullAtLeast: least }: Limits,
): readonly RuleFinding[] {
  const lost = [...wins].filter(([, won]) => !won).map(([typeId]) => typeId);
  const full = wins.size - lost.length;
  if (full >= Math.min(least, wins.size)) return [];
  return [
    {
      rule: 'reader-loses',
      place: { caseId, kind: 'case', id: caseId },
      details: { full, least, types: lost },
    },
  ];
}

function subsets(list: readonly string[], size: number): readonly (readonly string[])[] {
  if (size === 0) return [[]];
  return list.flatMap((head, index) =>
    subsets(list.slice(index + 1), size - 1).map((rest) => [head, ...rest]),
  );
}
