// One figure of interest for each rule that may govern a late payment; the rules stand in docs/money.md.
import type { InterestNote, InterestRule } from '../../schema/words/deal-answer.ts';
import type { Step } from '../../schema/words/derivation.ts';
import { addDays, type CalendarDate, daysBetween } from './calendar.ts';
import type { AgreedRate } from './deal-facts.ts';
import { date, fen, takeStep } from './derivation.ts';
import { isLessThan, productHalfUp } from './exact.ts';
import type { Fen } from './fen.ts';
import { INTEREST_LAWS, type InterestFigure } from './interest-answer.ts';
import { dailyStep, type Stretch, yearlyStep } from './interest-step.ts';
import { type LprSource, lprOn, lprSegments } from './lpr.ts';

/** What every rule is asked: how much, how long, at which LPR. */
export type Overdue = {
  readonly amountFen: Fen;
  readonly dueOn: CalendarDate;
  readonly today: CalendarDate;
  readonly yearDays: 365 | 360;
  readonly lpr: LprSource;
  /** How amount and days came about. */
  readonly before: readonly Step[];
};

const DAILY = 5;

/** What a statement or repayment plan names (买卖合同解释第18条). */
export function statedFigure(stated: Fen): InterestFigure {
  return figure('stated', [takeStep('stated', INTEREST_LAWS.stated, fen(stated))]);
}

/** Each day 5/10,000 (条例第17条). */
export function dailyFigure(of: Overdue): InterestFigure {
  const stretch = { rate: DAILY, days: overdueDays(of) };
  return figure('sme-daily', [
    ...of.before,
    dailyStep('sme-daily', INTEREST_LAWS['sme-daily'], of.amountFen, stretch),
  ]);
}

/** As agreed, whether by the day or by the year (民法典第585条). */
export function agreedFigure(of: Overdue, agreed: AgreedRate): InterestFigure {
  return figure('agreed', [...of.before, agreedStep(of, agreed, INTEREST_LAWS.agreed)]);
}

/** As agreed, but not below the LPR of the day of signing (条例第17条), where that is known. */
export function flooredFigure(of: Overdue, agreed: AgreedRate, signedOn: CalendarDate): InterestFigure {
  const laws = INTEREST_LAWS['agreed-floor'];
  const floor = lprOn(signedOn, of.lpr);
  const asAgreed = [...of.before, agreedStep(of, agreed, laws)];
  if (!floor) return { ...figure('agreed', asAgreed, ['floor-unchecked']), laws };
  const notes = ownNote(floor.isOwn);
  if (!isBelow(agreed, floor.percent, of.yearDays)) return { ...figure('agreed', asAgreed, notes), laws };
  const stretch = { rate: floor.percent, days: overdueDays(of) };
  const steps = [
    ...of.before,
    yearlyRate(agreed, of.yearDays),
    takeStep('floor', laws, { unit: 'percent-a-year', rate: floor.percent }),
    yearlyStep('agreed-floor', laws, of.amountFen, [stretch], of.yearDays),
  ];
  return figure('agreed-floor', steps, notes);
}

function agreedStep(of: Overdue, { form, value }: AgreedRate, laws: readonly string[]): Step {
  const stretch = { rate: value, days: overdueDays(of) };
  return form === 'myriad-a-day'
    ? dailyStep('agreed', laws, of.amountFen, stretch)
    : yearlyStep('agreed', laws, of.amountFen, [stretch], of.yearDays);
}

/** A daily rate counts over the days of a year. */
function isBelow({ form, value }: AgreedRate, percent: number, yearDays: number): boolean {
  return form === 'myriad-a-day'
    ? isLessThan([value, yearDays], [percent, 100])
    : isLessThan([value], [percent]);
}

function ownNote(isOwn: boolean): readonly InterestNote[] {
  return isOwn ? ['own-lpr'] : [];
}

/** A rate a day as % a year, to six decimals, to be shown beside the floor. */
function yearlyRate({ form, value }: AgreedRate, yearDays: number): Step {
  if (form === 'percent-a-year')
    return takeStep('agreed-by-year', [], { unit: 'percent-a-year', rate: value });
  return {
    rule: 'agreed-by-year',
    laws: [],
    inputs: [
      { unit: 'myriad-a-day', rate: value },
      { unit: 'year-days', count: yearDays },
    ],
    operation: 'annualise',
    result: { unit: 'percent-a-year', rate: productHalfUp([value, yearDays, 1e4]) / 1e6 },
  };
}

/** Each overdue day at the LPR of that day (建工解释第26条, 法释〔2024〕11号). */
export function lprFigure(of: Overdue, rule: 'works-lpr' | 'back-to-back-lpr'): InterestFigure {
  const laws = INTEREST_LAWS[rule];
  const segments = lprSegments(addDays(of.dueOn, 1), of.today, of.lpr);
  if ('unknownOn' in segments) return { kind: 'lpr-unknown', rule, laws, firstOn: segments.unknownOn };
  const stretches = segments.map(
    ({ from, until, percent }): Stretch => ({ rate: percent, days: daysBetween(from, until) + 1 }),
  );
  const step = yearlyStep(rule, laws, of.amountFen, stretches, of.yearDays);
  return figure(rule, [...of.before, step], ownNote(segments.some(({ isOwn }) => isOwn)));
}

/** LPR of the first overdue day plus 30 % to 50 % (买卖合同解释第18条). */
export function saleFigure(of: Overdue): InterestFigure {
  const laws = INTEREST_LAWS['sale-lpr'];
  const firstOn = addDays(of.dueOn, 1);
  const lpr = lprOn(firstOn, of.lpr);
  if (!lpr) return { kind: 'lpr-unknown', rule: 'sale-lpr', laws, firstOn };
  const stretches = [{ rate: lpr.percent, days: overdueDays(of) }];
  const low = yearlyStep('sale-lpr-low', laws, of.amountFen, stretches, of.yearDays, 130);
  const high = yearlyStep('sale-lpr-high', laws, of.amountFen, stretches, of.yearDays, 150);
  return {
    kind: 'amount',
    rule: 'sale-lpr',
    laws,
    fen: amountOf(low),
    highFen: amountOf(high),
    notes: ownNote(lpr.isOwn),
    derivation: [...of.before, low, high],
  };
}

/** How many days late, as a step. */
export function overdueStep(dueOn: CalendarDate, today: CalendarDate): Step {
  return {
    rule: 'overdue-days',
    laws: ['civil-code-201'],
    inputs: [date(dueOn), date(today)],
    operation: 'days-between',
    result: { unit: 'days', count: daysBetween(dueOn, today) },
  };
}

function overdueDays({ dueOn, today }: Overdue): number {
  return daysBetween(dueOn, today);
}

type Amount = Extract<InterestFigure, { readonly kind: 'amount' }>;

function figure(
  rule: InterestRule,
  derivation: readonly Step[],
  notes: readonly InterestNote[] = [],
): Amount {
  const last = derivation.at(-1);
  if (!last) throw new Error(`no steps for ${rule}`);
  return { kind: 'amount', rule, laws: INTEREST_LAWS[rule], fen: amountOf(last), notes, derivation };
}

function amountOf({ rule, result }: Step): Fen {
  if (result.unit !== 'fen') throw new Error(`${rule} ends in ${result.unit}, not in an amount`);
  return result.fen;
}
