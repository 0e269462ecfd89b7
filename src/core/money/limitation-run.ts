// The three years of a limitation, begun anew by each interruption that comes before their end, and the twenty that are the most.
import type { Step } from '../../schema/words/derivation.ts';
import { addYears, type CalendarDate, earlierOf } from './calendar.ts';
import type { Interruption } from './deal-facts.ts';
import { date } from './derivation.ts';

const YEARS = 3;
const MOST_YEARS = 20;
const TERM_LAWS = ['civil-code-188', 'civil-code-201'];

export type LimitationRun = {
  /** The base, or the last interruption that came in time. */
  readonly startedOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly isCutShort: boolean;
  /** Interruptions after the end: they revive nothing. */
  readonly lateOn: readonly CalendarDate[];
  readonly steps: readonly Step[];
};

/** @param interruptions after the base, by day */
export function runFrom(base: CalendarDate, interruptions: readonly Interruption[]): LimitationRun {
  const limit = addYears(base, MOST_YEARS);
  const steps: Step[] = [yearsStep('three-years', TERM_LAWS, base, YEARS)];
  let startedOn = base;
  let full = addYears(base, YEARS);
  for (const { on, kind } of interruptions) {
    if (on > earlierOf(full, limit)) break;
    startedOn = on;
    full = addYears(on, YEARS);
    steps.push(yearsStep('restart', [...RESTART_LAWS[kind], 'civil-code-201'], on, YEARS));
  }
  const endsOn = earlierOf(full, limit);
  if (endsOn !== full)
    steps.push(yearsStep('twenty-years', TERM_LAWS, base, MOST_YEARS), {
      rule: 'twenty-years',
      laws: ['civil-code-188'],
      inputs: [date(full), date(limit)],
      operation: 'earlier',
      result: date(endsOn),
    });
  const lateOn = interruptions.flatMap(({ on }) => (on > endsOn ? [on] : []));
  return { startedOn, endsOn, isCutShort: endsOn !== full, lateOn, steps };
}

/** 民法典第195条, and what says more about each. */
const RESTART_LAWS = {
  claim: ['civil-code-195', 'limitation-rules-8'],
  admission: ['civil-code-195', 'limitation-rules-14'],
  'part-payment': ['civil-code-195', 'limitation-rules-14'],
  suit: ['civil-code-195'],
  authority: ['civil-code-195', 'limitation-rules-12'],
  assignment: ['civil-code-195', 'limitation-rules-17'],
} as const satisfies Readonly<Record<Interruption['kind'], readonly string[]>>;

function yearsStep(rule: Step['rule'], laws: readonly string[], from: CalendarDate, count: number): Step {
  return {
    rule,
    laws,
    inputs: [date(from), { unit: 'years', count }],
    operation: 'add',
    result: date(addYears(from, count)),
  };
}
