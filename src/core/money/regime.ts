// Which rules govern a deal: the regulation that protects small sellers, in which edition and from whom, or the contract alone.
import type { DealFacts, DealField } from './deal-facts.ts';

export type Protected = {
  readonly kind: 'protected';
  /** Who pays: 第9条第1款 (public) or 第2款 (enterprise). */
  readonly side: 'public' | 'enterprise';
  readonly edition: '2020' | '2025';
  /** 参照: a group that is paid by the treasury (第36条第1款). */
  readonly isByAnalogy: boolean;
};

export type Regime =
  | Protected
  | { readonly kind: 'contract' }
  | { readonly kind: 'missing'; readonly fields: readonly DealField[] };

/** 国务院令第728号 and 第802号 in force. */
const FIRST_EDITION = '2020-09-01';
const SECOND_EDITION = '2025-06-01';

/** One known fact is enough for the contract regime; protection needs buyer, seller and the day of signing. */
export function regimeOf(facts: DealFacts): Regime {
  const { buyerType, isBuyerLarge, sellerSize, signedOn } = facts;
  if (isOutside(facts)) return { kind: 'contract' };
  const isSizeUnknown = sellerSize === undefined || sellerSize === 'unknown';
  const fields: readonly DealField[] = [
    ...(buyerType === undefined ? (['buyerType'] as const) : []),
    ...(buyerType === 'platform' && isBuyerLarge === undefined ? (['isBuyerLarge'] as const) : []),
    ...(isSizeUnknown ? (['sellerSize'] as const) : []),
    ...(signedOn === undefined ? (['signedOn'] as const) : []),
  ];
  if (fields.length > 0 || signedOn === undefined) return { kind: 'missing', fields };
  return {
    kind: 'protected',
    side: buyerType === 'large-enterprise' || buyerType === 'platform' ? 'enterprise' : 'public',
    edition: signedOn < SECOND_EDITION ? '2020' : '2025',
    isByAnalogy: buyerType === 'public-group',
  };
}

function isOutside({ buyerType, isBuyerLarge, sellerSize, signedOn }: DealFacts): boolean {
  return (
    buyerType === 'military' ||
    buyerType === 'other' ||
    (buyerType === 'platform' && isBuyerLarge === false) ||
    sellerSize === 'large' ||
    (signedOn !== undefined && signedOn < FIRST_EDITION)
  );
}
