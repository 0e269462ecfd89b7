// The client's secret card: one type in one case, with what is really the matter and his first words there.
import type { CardLine, CaseCard, TypeCard } from './case-card.ts';

export type SecretCard = {
  readonly caseId: string;
  readonly type: TypeCard;
  readonly title: string;
  readonly unit: string;
  readonly keyMan: CaseCard['keyMan'];
  readonly truth: string;
  readonly opener: CardLine;
};

/**
 * The card of a type in a case. Which truth holds follows from the type's number, so that neighbouring types differ.
 * @throws RangeError when the case has no first words for the type, or no truth; the content check refuses such a case.
 */
export function secretCard(one: CaseCard, type: TypeCard): SecretCard {
  const truth = one.truths[(type.number - 1) % one.truths.length];
  const opener = one.openers[type.id];
  if (truth === undefined || !opener) throw new RangeError(`${one.id}: nothing for ${type.id} to say`);
  const { id, title, unit, keyMan } = one;
  return { caseId: id, type, title, unit, keyMan, truth, opener };
}
