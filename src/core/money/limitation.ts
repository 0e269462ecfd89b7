// How long a payment may still be claimed in court: three years from its due day, anew from each interruption, twenty at most.

import type { Light } from '../../schema/words/deal-answer.ts';
import type { Step } from '../../schema/words/derivation.ts';
import { addYears, type CalendarDate, daysBetween } from './calendar.ts';
import type { DealFacts, Interruption } from './deal-facts.ts';
import { date, takeStep } from './derivation.ts';
import type { DueAnswer, Missing } from './due-answer.ts';
import { runFrom } from './limitation-run.ts';
import { outstandingFen } from './outstanding.ts';

export type LimitationAnswer =
  | {
      readonly kind: 'running';
      /** The last day on which a new interruption surely counts. */
      readonly endsOn: CalendarDate;
      /** 0 on the last day. */
      readonly daysLeft: number;
      /** The due day, or the last interruption. */
      readonly startedOn: CalendarDate;
      readonly light: Light;
      /** The twenty years cut it (民法典第188条). */
      readonly isCutShort: boolean;
      readonly derivation: readonly Step[];
    }
  | {
      readonly kind: 'expired';
      readonly endsOn: CalendarDate;
      readonly daysSince: number;
      /** Interruptions that came too late. */
      readonly lateOn: readonly CalendarDate[];
      readonly derivation: readonly Step[];
    }
  | { readonly kind: 'not-begun'; readonly dueOn: CalendarDate }
  | { readonly kind: 'settled' }
  | Missing
  | { readonly kind: 'none'; readonly why: 'no-due-date' };

const RED_YEARS = 2;

/** @param due the answer of dueDate for the same facts and day */
export function limitation(facts: DealFacts, due: DueAnswer, today: CalendarDate): LimitationAnswer {
  if (outstandingFen(facts) === 0) return { kind: 'settled' };
  if (due.kind === 'missing') return due;
  if (due.kind === 'none') return { kind: 'none', why: 'no-due-date' };
  const base = baseOf(facts, due.plainOn);
  if (today <= base.on) return { kind: 'not-begun', dueOn: base.on };
  const run = runFrom(base.on, interruptionsOf(facts, base.on, today));
  const derivation = [...base.steps, ...run.steps];
  const { endsOn, startedOn } = run;
  if (today > endsOn)
    return { kind: 'expired', endsOn, daysSince: daysBetween(endsOn, today), lateOn: run.lateOn, derivation };
  return {
    kind: 'running',
    endsOn,
    daysLeft: daysBetween(today, endsOn),
    startedOn,
    light: lightOf(base.on, startedOn, today),
    isCutShort: run.isCutShort,
    derivation: [...derivation, leftStep(today, endsOn)],
  };
}

/** The due day; of a debt in instalments the last one's (民法典第189条). */
function baseOf({ lastInstalmentDueOn }: DealFacts, plainOn: CalendarDate) {
  if (lastInstalmentDueOn === undefined || lastInstalmentDueOn <= plainOn)
    return { on: plainOn, steps: [takeStep('limitation-base', ['civil-code-188'], date(plainOn))] };
  const step: Step = {
    rule: 'last-instalment',
    laws: ['civil-code-189'],
    inputs: [date(plainOn), date(lastInstalmentDueOn)],
    operation: 'later',
    result: date(lastInstalmentDueOn),
  };
  return { on: lastInstalmentDueOn, steps: [step] };
}

/** Those between base and today, by day. */
function interruptionsOf(
  { lastClaimOn, interruptions = [] }: DealFacts,
  base: CalendarDate,
  today: CalendarDate,
): readonly Interruption[] {
  const claim: readonly Interruption[] =
    lastClaimOn === undefined ? [] : [{ on: lastClaimOn, kind: 'claim' }];
  return [...interruptions, ...claim]
    .filter(({ on }) => base < on && on <= today)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function leftStep(today: CalendarDate, endsOn: CalendarDate): Step {
  return {
    rule: 'days-left',
    laws: [],
    inputs: [date(today), date(endsOn)],
    operation: 'days-between',
    result: { unit: 'days', count: daysBetween(today, endsOn) },
  };
}

function lightOf(base: CalendarDate, startedOn: CalendarDate, today: CalendarDate): Light {
  if (today > addYears(startedOn, RED_YEARS)) return 'red';
  return today > addYears(base, RED_YEARS) ? 'yellow' : 'green';
}
