// What of a payment has not come in yet, with its step.
import type { Step } from '../../schema/words/derivation.ts';
import type { DealFacts } from './deal-facts.ts';
import { fen, takeStep } from './derivation.ts';
import type { Fen } from './fen.ts';

/** Undefined where the amount isn't known; never below 0. */
export function outstandingFen({ amountFen, paidFen = 0 }: DealFacts): Fen | undefined {
  return amountFen === undefined ? undefined : Math.max(0, amountFen - paidFen);
}

export function outstandingStep({ amountFen = 0, paidFen = 0 }: DealFacts, left: Fen): Step {
  if (paidFen === 0) return takeStep('outstanding', [], fen(amountFen));
  return {
    rule: 'outstanding',
    laws: [],
    inputs: [fen(amountFen), fen(paidFen)],
    operation: 'subtract',
    result: fen(left),
  };
}
