// What interest a late payment bears: which rules govern it, and a figure by each.
import { type CalendarDate, daysBetween } from './calendar.ts';
import type { DealFacts } from './deal-facts.ts';
import type { DueAnswer } from './due-answer.ts';
import type { InterestAnswer, InterestFigure } from './interest-answer.ts';
import {
  agreedFigure,
  dailyFigure,
  flooredFigure,
  lprFigure,
  type Overdue,
  overdueStep,
  saleFigure,
  statedFigure,
} from './interest-figures.ts';
import type { LprSource } from './lpr.ts';
import { outstandingFen, outstandingStep } from './outstanding.ts';
import { type Regime, regimeOf } from './regime.ts';

export type InterestTerms = { readonly yearDays: 365 | 360; readonly lpr: LprSource };

/** @param due the answer of dueDate for the same facts and day */
export function overdueInterest(
  facts: DealFacts,
  due: DueAnswer,
  today: CalendarDate,
  terms: InterestTerms,
): InterestAnswer {
  const left = outstandingFen(facts);
  if (left === 0) return { kind: 'paid' };
  if (left === undefined)
    return { kind: 'missing', fields: ['amountFen', ...(due.kind === 'missing' ? due.fields : [])] };
  if (due.kind === 'missing') return due;
  if (due.kind === 'none') return { kind: 'none', why: 'no-due-date', laws: due.laws };
  const { dueOn } = due;
  if (today <= dueOn) return { kind: 'not-due', dueOn, daysLeft: daysBetween(today, dueOn) };
  const before = [outstandingStep(facts, left), overdueStep(dueOn, today)];
  const of: Overdue = { ...terms, amountFen: left, dueOn, today, before };
  const found = figuresFor(facts, of);
  if (!Array.isArray(found)) return found;
  return {
    kind: 'figures',
    outstandingFen: left,
    overdueDays: daysBetween(dueOn, today),
    figures: found,
    isForCourt: found.length > 1,
    isPartLeftOut: (facts.paidFen ?? 0) > 0,
  };
}

type NoFigures = Extract<InterestAnswer, { readonly kind: 'missing' | 'none' }>;

function figuresFor(facts: DealFacts, of: Overdue): InterestFigure[] | NoFigures {
  if (facts.statedInterestFen !== undefined) return [statedFigure(facts.statedInterestFen)];
  const regime = regimeOf(facts);
  const { agreedRate, contractType, signedOn } = facts;
  if (agreedRate) {
    if (regime.kind !== 'protected' || signedOn === undefined) return [agreedFigure(of, agreedRate)];
    return [flooredFigure(of, agreedRate, signedOn)];
  }
  if (contractType === undefined) return { kind: 'missing', fields: ['contractType'] };
  if (regime.kind === 'protected')
    return [
      dailyFigure(of),
      ...(contractType === 'works' ? [lprFigure(of, 'works-lpr')] : []),
      ...(isBackToBack(facts, regime) ? [lprFigure(of, 'back-to-back-lpr')] : []),
    ];
  if (contractType === 'works') return [lprFigure(of, 'works-lpr')];
  if (contractType === 'goods') return [saleFigure(of)];
  return { kind: 'none', why: 'no-rate-rule', laws: ['civil-code-585'] };
}

/** 法释〔2024〕11号 speaks of large enterprises only. */
function isBackToBack(facts: DealFacts, regime: Regime): boolean {
  return facts.isBackToBack === true && regime.kind === 'protected' && regime.side === 'enterprise';
}
