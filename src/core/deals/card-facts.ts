// What a card says, as the facts from which the answers about its money follow; which field to fill in for a missing one.
import {
  BUYER_TYPES,
  CONTRACT_TYPES,
  POCKETS,
  RATE_FORMS,
  SELLER_SIZES,
  TERM_STARTS,
} from '../../schema/words/deal.ts';
import type { CardField } from '../../schema/words/deal-card.ts';
import { STATIONS } from '../../schema/words/payment-loop.ts';
import { own } from '../archive/own.ts';
import type { AgreedRate, DealFacts, DealField } from '../money/deal-facts.ts';
import type { BlockProgress } from '../progress/progress.ts';
import { dateOf, datesOf, daysOf, fenOf, rateOf } from './card-value.ts';

/** The field of the card that a fact is written into. */
export const FIELD_OF_FACT: Readonly<Record<DealField, CardField>> = {
  contractType: 'contract-type',
  signedOn: 'signed-on',
  amountFen: 'amount',
  paidFen: 'paid',
  buyerType: 'buyer-type',
  isBuyerLarge: 'buyer-large',
  sellerSize: 'seller-size',
  termStart: 'term-start',
  agreedDays: 'agreed-days',
  agreedDueOn: 'agreed-due-on',
  isBackToBack: 'back-to-back',
  isAuditAgreed: 'audit-agreed',
  agreedRate: 'agreed-rate',
  deliveredOn: 'delivered-on',
  acceptedOn: 'accepted-on',
  acceptanceAskedOn: 'acceptance-asked-on',
  acceptanceDays: 'acceptance-days',
  settledOn: 'settled-on',
  settlementFiledOn: 'settlement-filed-on',
  invoicedOn: 'invoiced-on',
  statedInterestFen: 'stated-interest',
  pocket: 'pocket',
  stuckAt: 'stuck-at',
  planDeclareOn: 'plan-declare-on',
  booksCloseOn: 'books-close-on',
  lastClaimOn: 'last-claim-on',
  interruptions: 'earlier-claims-on',
  lastInstalmentDueOn: 'last-instalment-due-on',
};

/** What is kept in a field of a card; '' when nothing is. */
export function valueIn(fields: BlockProgress, name: string): string {
  return own(fields, name)?.value ?? '';
}

/** The facts that can be read from a card; what can't be read counts as missing. */
export function cardFacts(fields: BlockProgress): DealFacts {
  const text = (field: CardField) => valueIn(fields, field);
  const word = <W extends string>(field: CardField, words: readonly W[]) =>
    words.find((one) => one === text(field));
  const date = (field: CardField) => dateOf(text(field));
  const money = (field: CardField) => fenOf(text(field));
  const answer = (field: CardField) => answered(text(field));
  return {
    contractType: word('contract-type', CONTRACT_TYPES),
    signedOn: date('signed-on'),
    amountFen: money('amount'),
    paidFen: money('paid'),
    buyerType: word('buyer-type', BUYER_TYPES),
    isBuyerLarge: answer('buyer-large'),
    sellerSize: word('seller-size', SELLER_SIZES),
    termStart: word('term-start', TERM_STARTS),
    agreedDays: daysOf(text('agreed-days')),
    agreedDueOn: date('agreed-due-on'),
    isBackToBack: answer('back-to-back'),
    isAuditAgreed: answer('audit-agreed'),
    agreedRate: agreedRate(text('agreed-rate'), word('rate-form', RATE_FORMS)),
    deliveredOn: date('delivered-on'),
    acceptedOn: date('accepted-on'),
    acceptanceAskedOn: date('acceptance-asked-on'),
    acceptanceDays: daysOf(text('acceptance-days')),
    settledOn: date('settled-on'),
    settlementFiledOn: date('settlement-filed-on'),
    invoicedOn: date('invoiced-on'),
    statedInterestFen: money('stated-interest'),
    pocket: word('pocket', POCKETS),
    stuckAt: word('stuck-at', STATIONS),
    planDeclareOn: date('plan-declare-on'),
    booksCloseOn: date('books-close-on'),
    lastClaimOn: date('last-claim-on'),
    interruptions: datesOf(text('earlier-claims-on'))?.map((on) => ({ on, kind: 'claim' })),
    lastInstalmentDueOn: date('last-instalment-due-on'),
  };
}

function answered(value: string): boolean | undefined {
  return value === 'yes' ? true : value === 'no' ? false : undefined;
}

/** Without its unit a rate says nothing. */
function agreedRate(value: string, form: AgreedRate['form'] | undefined): AgreedRate | undefined {
  const rate = rateOf(value);
  return rate === undefined || form === undefined ? undefined : { form, value: rate };
}
