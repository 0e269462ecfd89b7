// Interest for late payment, added up day by day in exact fractions.
import { nextDay, steps } from './days.ts';
import type { Due } from './due.ts';
import type { Facts } from './facts.ts';
import { isLess, over, plus, type Ratio, ratio, rounded, times } from './ratio.ts';
import { regimeOf } from './regime.ts';

export type Rates = {
  readonly yearDays: 365 | 360;
  readonly lprPercent: number | undefined;
  readonly rows: readonly (readonly [string, number])[];
  readonly until: string;
};

export type Figure =
  | {
      readonly kind: 'amount';
      readonly rule: string;
      readonly fen: number;
      readonly highFen: number | undefined;
      readonly notes: readonly string[];
    }
  | { readonly kind: 'lpr-unknown'; readonly rule: string; readonly firstOn: string };

export type Interest =
  | {
      readonly kind: 'figures';
      readonly outstandingFen: number;
      readonly overdueDays: number;
      readonly figures: readonly Figure[];
      readonly isForCourt: boolean;
      readonly isPartLeftOut: boolean;
    }
  | { readonly kind: 'not-due'; readonly dueOn: string; readonly daysLeft: number }
  | { readonly kind: 'paid' }
  | { readonly kind: 'missing'; readonly fields: readonly string[] }
  | { readonly kind: 'none'; readonly why: string };

type Known = { readonly percent: number; readonly isOwn: boolean };

function lprOn(day: string, rates: Rates): Known | undefined {
  const [first] = rates.rows;
  if (first !== undefined && first[0] <= day && day <= rates.until) {
    let percent = first[1];
    for (const row of rates.rows) if (row[0] <= day) percent = row[1];
    return { percent, isOwn: false };
  }
  return rates.lprPercent === undefined ? undefined : { percent: rates.lprPercent, isOwn: true };
}

/** Sum over the days after `from` up to `to` of the percent a year of `on(day)`. */
function summed(
  rule: string,
  days: { readonly from: string; readonly to: string; readonly outstanding: number },
  rates: Rates,
  on: (day: string) => string,
): Figure & { readonly exact?: Ratio } {
  let sum = ratio(0);
  let isOwn = false;
  for (let day = nextDay(days.from); day <= days.to; day = nextDay(day)) {
    const asked = on(day);
    const known = lprOn(asked, rates);
    if (known === undefined) return { kind: 'lpr-unknown', rule, firstOn: asked };
    isOwn = isOwn || known.isOwn;
    sum = plus(sum, ratio(known.percent));
  }
  const exact = over(times(sum, ratio(days.outstanding)), 100 * rates.yearDays);
  return {
    kind: 'amount',
    rule,
    fen: rounded(exact),
    highFen: undefined,
    notes: isOwn ? ['own-lpr'] : [],
    exact,
  };
}

function plain(figure: Figure & { readonly exact?: Ratio }): Figure {
  const { exact: _, ...rest } = figure;
  return rest;
}

type Run = { readonly from: string; readonly to: string; readonly outstanding: number };

function atRate(
  rule: string,
  rate: NonNullable<Facts['agreedRate']>,
  run: Run,
  rates: Rates,
  notes: string[],
): Figure {
  const perDay =
    rate.form === 'myriad-a-day'
      ? over(ratio(rate.value), 10_000)
      : over(ratio(rate.value), 100 * rates.yearDays);
  const exact = times(times(perDay, ratio(run.outstanding)), ratio(steps(run.from, run.to)));
  return { kind: 'amount', rule, fen: rounded(exact), highFen: undefined, notes };
}

function agreed(f: Facts, rate: NonNullable<Facts['agreedRate']>, run: Run, rates: Rates): Figure {
  const signed = f.signedOn;
  if (regimeOf(f).kind !== 'protected' || signed === undefined) return atRate('agreed', rate, run, rates, []);
  const floor = lprOn(signed, rates);
  if (floor === undefined) return atRate('agreed', rate, run, rates, ['floor-unchecked']);
  const yearly =
    rate.form === 'percent-a-year'
      ? ratio(rate.value)
      : over(times(ratio(rate.value), ratio(rates.yearDays)), 100);
  if (isLess(yearly, ratio(floor.percent))) return plain(summed('agreed-floor', run, rates, () => signed));
  return atRate('agreed', rate, run, rates, floor.isOwn ? ['own-lpr'] : []);
}

function saleLpr(run: Run, rates: Rates): Figure {
  const first = nextDay(run.from);
  const base = summed('sale-lpr', run, rates, () => first);
  if (base.kind !== 'amount' || base.exact === undefined) return plain(base);
  return {
    ...base,
    ...{ exact: undefined },
    fen: rounded(times(base.exact, ratio(1.3))),
    highFen: rounded(times(base.exact, ratio(1.5))),
  };
}

function figuresOf(f: Facts, run: Run, rates: Rates): Figure[] | 'no-type' | 'no-rule' {
  if (f.statedInterestFen !== undefined)
    return [{ kind: 'amount', rule: 'stated', fen: f.statedInterestFen, highFen: undefined, notes: [] }];
  if (f.agreedRate !== undefined) return [agreed(f, f.agreedRate, run, rates)];
  if (f.contractType === undefined) return 'no-type';
  const regime = regimeOf(f);
  const works = () => plain(summed('works-lpr', run, rates, (day) => day));
  if (regime.kind !== 'protected') {
    if (f.contractType === 'works') return [works()];
    return f.contractType === 'goods' ? [saleLpr(run, rates)] : 'no-rule';
  }
  const figures = [atRate('sme-daily', { form: 'myriad-a-day', value: 5 }, run, rates, [])];
  if (f.contractType === 'works') figures.push(works());
  if (regime.side === 'enterprise' && f.isBackToBack === true)
    figures.push(plain(summed('back-to-back-lpr', run, rates, (day) => day)));
  return figures;
}

export function interestOf(f: Facts, due: Due, today: string, rates: Rates): Interest {
  const paid = f.paidFen ?? 0;
  if (f.amountFen !== undefined && paid >= f.amountFen) return { kind: 'paid' };
  const fields = due.kind === 'missing' ? [...due.fields] : [];
  if (f.amountFen === undefined) fields.unshift('amountFen');
  if (f.amountFen === undefined || due.kind === 'missing') return { kind: 'missing', fields };
  if (due.kind === 'none') return { kind: 'none', why: 'no-due-date' };
  if (today <= due.dueOn) return { kind: 'not-due', dueOn: due.dueOn, daysLeft: steps(today, due.dueOn) };
  const run = { from: due.dueOn, to: today, outstanding: f.amountFen - paid };
  const figures = figuresOf(f, run, rates);
  if (figures === 'no-type') return { kind: 'missing', fields: ['contractType'] };
  if (figures === 'no-rule') return { kind: 'none', why: 'no-rate-rule' };
  return {
    kind: 'figures',
    outstandingFen: run.outstanding,
    overdueDays: steps(due.dueOn, today),
    figures,
    isForCourt: figures.length > 1,
    isPartLeftOut: paid > 0,
  };
}
