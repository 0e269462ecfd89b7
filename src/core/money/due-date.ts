// When a payment was due: by the day or the days that the contract names, within what 《条例》 allows, or by its default.
import type { DueNote } from '../../schema/words/deal-answer.ts';
import type { CalendarDate } from './calendar.ts';
import type { DealFacts } from './deal-facts.ts';
import { type DueAnswer, type Missing, type NoDay, noDay, noted, type Term, termOn } from './due-answer.ts';
import { guidanceDay } from './guidance-day.ts';
import { namedPublicDay, publicTerm } from './public-cap.ts';
import { takenDay, termAfter } from './reckoned-day.ts';
import { type Regime, regimeOf } from './regime.ts';
import type { RestDays } from './rest-days.ts';
import { type StartOfTerm, stalledNotes, startOfTerm } from './term-start.ts';
import { unfixedTerm } from './unfixed-term.ts';

type Ask = {
  readonly facts: DealFacts;
  readonly regime: Exclude<Regime, Missing>;
  readonly today: CalendarDate;
  readonly table: RestDays;
};

/** 条例第9条第2款, edition 2025. */
const ENTERPRISE_DAYS = 60;

/** The due day of a deal; see docs/money.md. */
export function dueDate(facts: DealFacts, today: CalendarDate, table: RestDays): DueAnswer {
  const regime = regimeOf(facts);
  if (regime.kind === 'missing') return regime;
  const term = audited({ facts, regime, today, table });
  if (term.kind !== 'term') return term;
  const { day, contractOn, notes } = term;
  const guidanceOn = guidanceDay(facts, table);
  return {
    kind: 'date',
    dueOn: day.on,
    plainOn: day.plainOn,
    ...(contractOn === undefined ? {} : { contractOn }),
    ...(guidanceOn === undefined ? {} : { guidanceOn }),
    notes: [...regimeNotes(regime), ...notes, ...(day.isRestKnown ? [] : (['rest-days-unknown'] as const))],
    derivation: day.steps,
  };
}

function regimeNotes(regime: Ask['regime']): readonly DueNote[] {
  if (regime.kind === 'contract') return ['contract-only'];
  return [
    ...(regime.edition === '2020' ? (['edition-open'] as const) : []),
    ...(regime.isByAnalogy ? (['by-analogy'] as const) : []),
  ];
}

/** A named day, else the audit clause: good by the contract until 2025-06-01 (2020 年版第11条), ignored since (第12条). */
function audited(ask: Ask): Term | Missing | NoDay {
  const { facts, regime } = ask;
  if (facts.agreedDueOn !== undefined) return namedDay(facts.agreedDueOn, ask);
  if (!facts.isAuditAgreed) return thirdParty(ask);
  if (regime.kind === 'protected' && regime.edition === '2025') return noted(thirdParty(ask), ['audit-open']);
  if (facts.settledOn === undefined) return noDay('audit-agreed');
  return thirdParty({ ...ask, facts: { ...facts, termStart: 'settlement' } });
}

/** A day that the contract names is due as it is, towards a public buyer not later than the cap. */
function namedDay(on: CalendarDate, ask: Ask): Term {
  const { facts, regime } = ask;
  const named = takenDay('named-day', agreedLaws(regime), on);
  if (regime.kind !== 'protected' || regime.side !== 'public') return termOn(named);
  const termStart = facts.termStart === 'invoice' ? 'delivery' : facts.termStart;
  return namedPublicDay(named, startFor({ ...ask, facts: { ...facts, termStart } }), ask.table);
}

function startFor({ facts, regime, today, table }: Ask): StartOfTerm {
  return startOfTerm(facts.termStart ?? 'delivery', facts, regime, today, table);
}

/** 背靠背: void towards a large enterprise, capped towards a public buyer, a condition outside 《条例》. */
function thirdParty(ask: Ask): Term | Missing | NoDay {
  const { facts, regime } = ask;
  if (!facts.isBackToBack) return counted(ask);
  if (regime.kind === 'contract') return noDay('third-party-condition');
  if (regime.side === 'public') return counted(ask);
  if (regime.edition === '2020' && facts.agreedDays === undefined) return noDay('reasonable-term');
  return noted(counted(ask), ['back-to-back-void']);
}

/** A term of days from its start. */
function counted(ask: Ask): Term | Missing | NoDay {
  const { facts, regime, table } = ask;
  const { agreedDays } = facts;
  if (agreedDays === undefined && !hasDefault(regime)) return unfixedTerm(facts, regime);
  const start = startFor(ask);
  if (start.kind === 'missing') return start;
  if (start.kind === 'none') return noDay(start.why, 'waitsUntil' in start ? start.waitsUntil : undefined);
  if (agreedDays === undefined && facts.termStart === 'invoice')
    return { kind: 'missing', fields: ['agreedDays'] };
  const stalled = stalledNotes(start);
  if (regime.kind === 'protected' && regime.side === 'public')
    return noted(publicTerm(start, facts, table), stalled);
  return agreedDays === undefined
    ? termOn(termAfter(start, ENTERPRISE_DAYS, 'enterprise-default', ['sme-payment-9-2'], table), stalled)
    : termOn(termAfter(start, agreedDays, 'agreed-days', agreedLaws(regime), table), stalled);
}

function hasDefault(regime: Ask['regime']): boolean {
  return regime.kind === 'protected' && (regime.side === 'public' || regime.edition === '2025');
}

/** 第9条 leaves it to the contract; for the 2020 edition's enterprises it is 2020 年版第8条第2款. */
function agreedLaws(regime: Ask['regime']): readonly string[] {
  if (regime.kind === 'contract') return [];
  if (regime.side === 'public') return ['sme-payment-9-1'];
  return [regime.edition === '2025' ? 'sme-payment-9-2' : 'sme-payment-2020-6'];
}
