// The oracle's whole answer about one deal: slow, exact, and written without having seen the product.
import { type Due, dueOf } from './due.ts';
import type { Facts } from './facts.ts';
import { type Interest, interestOf, type Rates } from './interest.ts';
import { type Limitation, limitationOf } from './limitation.ts';
import { type Week, weekOf } from './week.ts';

export type OracleAnswers = {
  readonly due: Due;
  readonly interest: Interest;
  readonly limitation: Limitation;
  readonly thisWeek: Week;
};

export function oracleAnswers(facts: Facts, today: string, rates: Rates): OracleAnswers {
  const due = dueOf(facts, today);
  const limitation = limitationOf(facts, due, today);
  return {
    due,
    interest: interestOf(facts, due, today, rates),
    limitation,
    thisWeek: weekOf(facts, due, limitation, today),
  };
}
