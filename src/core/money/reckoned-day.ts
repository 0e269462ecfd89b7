// A day that was reckoned from facts, with the steps that lead to it: taken as it is, a term after another, the earlier of two.
import type { Step, StepRule } from '../../schema/words/derivation.ts';
import { addDays, type CalendarDate } from './calendar.ts';
import { date, days, takeStep } from './derivation.ts';
import { putOff, type RestDays } from './rest-days.ts';

export type Reckoned = {
  readonly kind: 'day';
  readonly on: CalendarDate;
  /** Before it was put off for days of rest. */
  readonly plainOn: CalendarDate;
  readonly steps: readonly Step[];
  /** Whether the table of rest days reached as far as it had to. */
  readonly isRestKnown: boolean;
};

/** 民法典第201条至第203条. */
const COUNTING = 'civil-code-201';

export function takenDay(rule: StepRule, laws: readonly string[], on: CalendarDate): Reckoned {
  return { kind: 'day', on, plainOn: on, steps: [takeStep(rule, laws, date(on))], isRestKnown: true };
}

/** The end of a term of `count` days; the day that it starts from is not counted, a last day of rest is put off. */
export function termAfter(
  start: Reckoned,
  count: number,
  rule: StepRule,
  laws: readonly string[],
  table: RestDays,
): Reckoned {
  const plainOn = addDays(start.on, count);
  const added: Step = {
    rule,
    laws: [...laws, COUNTING],
    inputs: [date(start.on), days(count)],
    operation: 'add',
    result: date(plainOn),
  };
  const put = count === 0 ? plainOn : putOff(plainOn, table);
  const on = put ?? plainOn;
  return {
    kind: 'day',
    on,
    plainOn,
    steps: [...start.steps, added, ...(on === plainOn ? [] : [restStep(plainOn, on)])],
    isRestKnown: start.isRestKnown && put !== undefined,
  };
}

function restStep(plainOn: CalendarDate, on: CalendarDate): Step {
  return {
    rule: 'rest-day',
    laws: [COUNTING],
    inputs: [date(plainOn)],
    operation: 'put-off',
    result: date(on),
  };
}

/** The earlier of two days by a rule; the first one where they are the same. Both of their steps are kept. */
export function earlierDay(a: Reckoned, b: Reckoned, rule: StepRule, laws: readonly string[]): Reckoned {
  const earlier = b.on < a.on ? b : a;
  const step: Step = {
    rule,
    laws,
    inputs: [date(a.on), date(b.on)],
    operation: 'earlier',
    result: date(earlier.on),
  };
  return { ...earlier, steps: [...a.steps, ...b.steps.filter((one) => !a.steps.includes(one)), step] };
}
