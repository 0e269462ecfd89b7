// What 《条例》 第9条第1款 makes of a public buyer's term: 30 days unless agreed otherwise, 60 at most.
import type { CalendarDate } from './calendar.ts';
import type { DealFacts } from './deal-facts.ts';
import { noted, type Term, termOn } from './due-answer.ts';
import { earlierDay, type Reckoned, takenDay, termAfter } from './reckoned-day.ts';
import type { RestDays } from './rest-days.ts';
import { type StartOfTerm, stalledNotes } from './term-start.ts';

const DEFAULT_DAYS = 30;
const MOST_DAYS = 60;
const LAWS = ['sme-payment-9-1'];

/** The term from `start`, the contract's days or the default; held to the cap. */
export function publicTerm(start: Reckoned, facts: DealFacts, table: RestDays): Term {
  const { agreedDays, isBackToBack } = facts;
  if (agreedDays === undefined)
    return isBackToBack
      ? termOn(termAfter(start, MOST_DAYS, 'public-condition', [...LAWS, 'sme-payment-7'], table), [
          'condition-capped',
        ])
      : termOn(termAfter(start, DEFAULT_DAYS, 'public-default', LAWS, table));
  const agreed = termAfter(start, agreedDays, 'agreed-days', LAWS, table);
  const term = held(agreed, capAfter(start, table));
  return facts.termStart === 'invoice' ? cutFromDelivery(term, agreed.on, facts, table) : term;
}

/** A contract that counts from the invoice is held to 60 days from delivery all the same. */
function cutFromDelivery(term: Term, contractOn: CalendarDate, facts: DealFacts, table: RestDays): Term {
  if (facts.deliveredOn === undefined) return { ...term, notes: [...term.notes, 'cap-unchecked'] };
  const cap = capAfter(takenDay('delivery', LAWS, facts.deliveredOn), table);
  return cap.plainOn < term.day.plainOn ? { ...cut(term.day, cap), contractOn } : term;
}

/** A day that the contract names; `capStart` is where the cap would run from, if that is known. */
export function namedPublicDay(named: Reckoned, capStart: StartOfTerm, table: RestDays): Term {
  if (capStart.kind !== 'day') return termOn(named, ['cap-unchecked']);
  const cap = capAfter(capStart, table);
  return cap.on < named.on ? noted(cut(named, cap), stalledNotes(capStart)) : termOn(named);
}

function capAfter(start: Reckoned, table: RestDays): Reckoned {
  return termAfter(start, MOST_DAYS, 'public-cap', LAWS, table);
}

/** A term of days beyond the cap, even where days of rest put both off to the same day. */
function held(contract: Reckoned, cap: Reckoned): Term {
  return cap.plainOn < contract.plainOn ? cut(contract, cap) : termOn(contract);
}

function cut(contract: Reckoned, cap: Reckoned): Term {
  return { ...termOn(earlierDay(cap, contract, 'capped', LAWS), ['cap-cut']), contractOn: contract.on };
}
