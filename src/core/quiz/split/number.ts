// Splits number questions: what is drawn into the item, how it is computed into the key.
import type { Splitter } from './halves.ts';

export const splitNumber: Splitter<'number'> = {
  split: ({ unit, parameters, formula, tolerance, pitfalls }, rich) => ({
    item: { unit, parameters },
    key: {
      formula,
      tolerance,
      pitfalls: pitfalls.map((pitfall) => ({
        formula: pitfall.formula,
        misconception: rich(pitfall.misconception),
      })),
    },
  }),
};
