// Makes the steps of a derivation.
import type { Quantity, Step, StepRule } from '../../schema/words/derivation.ts';
import type { CalendarDate } from './calendar.ts';
import type { Fen } from './fen.ts';

export const date = (on: CalendarDate): Quantity => ({ unit: 'date', on });
export const days = (count: number): Quantity => ({ unit: 'days', count });
export const fen = (amount: Fen): Quantity => ({ unit: 'fen', fen: amount });

/** A step that takes a known fact as it is. */
export function takeStep(rule: StepRule, laws: readonly string[], fact: Quantity): Step {
  return { rule, laws, inputs: [fact], operation: 'take', result: fact };
}
