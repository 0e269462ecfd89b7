// What a card answers to the one question that a field of a worksheet asks, in the form in which fields are kept.
import type { CardAnswer } from '../../schema/words/deal-card.ts';
import type { CalendarDate } from '../money/calendar.ts';
import type { DealAnswers } from '../money/deal-answers.ts';
import type { Fen } from '../money/fen.ts';
import { formatNumber } from '../money/format.ts';
import { annualInterest, dailyInterest } from '../money/interest.ts';
import type { InterestFigure } from '../money/interest-answer.ts';
import { dealOverview } from './deal-overview.ts';
import type { Deal } from './deals-in.ts';

/** `one`: a date or yuan; `several`: rules compete, the card shows them all; undefined: the card doesn't say. */
export type AnswerOfCard = { readonly kind: 'one'; readonly value: string } | { readonly kind: 'several' };

const ANSWERS: Readonly<Record<CardAnswer, (answers: DealAnswers) => AnswerOfCard | undefined>> = {
  'due-on': ({ due }) => (due.kind === 'date' ? one(due.dueOn) : undefined),
  'limitation-on': ({ limitation }) =>
    limitation.kind === 'running' || limitation.kind === 'expired' ? one(limitation.endsOn) : undefined,
  'interest-a-day': ({ interest }) => {
    if (interest.kind !== 'figures') return undefined;
    const [figure, other] = interest.figures;
    if (other || (figure?.kind === 'amount' && figure.highFen !== undefined)) return { kind: 'several' };
    const aDay = figure?.kind === 'amount' ? interestADay(figure) : undefined;
    return aDay === undefined ? undefined : one(formatNumber(aDay / 100));
  },
};

/** The answer of a card on a day. */
export function cardAnswer(deal: Deal, question: CardAnswer, today: CalendarDate): AnswerOfCard | undefined {
  return ANSWERS[question](dealOverview(deal, today).answers);
}

/** What one day adds, by the last step of a figure; undefined for a sum that was named, or rates that changed on the way. */
function interestADay(figure: Extract<InterestFigure, { readonly kind: 'amount' }>): Fen | undefined {
  const [amount, rate, , year, ...more] = figure.derivation.at(-1)?.inputs ?? [];
  if (amount?.unit !== 'fen' || more.length > 0) return undefined;
  if (rate?.unit === 'myriad-a-day') return dailyInterest(amount.fen, rate.rate, 1);
  if (rate?.unit !== 'percent-a-year' || year?.unit !== 'year-days') return undefined;
  return annualInterest(amount.fen, rate.rate, 1, year.count);
}

function one(value: string): AnswerOfCard {
  return { kind: 'one', value };
}
