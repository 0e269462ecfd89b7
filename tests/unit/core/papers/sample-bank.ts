// Banks for the tests of papers: generated ones, and the outline they stand on.
import fc from 'fast-check';
import type { BankQuestion } from '../../../../src/core/papers/bank-question.ts';

export const MODULES: readonly string[] = ['m1', 'm2', 'm3'];

/** Some 60 questions over three modules with four objectives each, every difficulty, two types. */
export const bankArbitrary: fc.Arbitrary<readonly BankQuestion[]> = fc
  .array(
    fc.record({
      module: fc.constantFrom(...MODULES),
      objective: fc.nat(3),
      difficulty: fc.constantFrom(1, 2, 3),
      type: fc.constantFrom('single', 'number'),
    }),
    { minLength: 30, maxLength: 80 },
  )
  .map((list) =>
    list.map(({ module, objective, ...rest }, index) => ({
      ...rest,
      id: `q-${index}`,
      module,
      objective: `${module}-o${objective}`,
    })),
  );
