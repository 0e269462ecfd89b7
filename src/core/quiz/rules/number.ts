// Numbers and dates: right within the tolerance; a wrong value is known by the wrong formula that gives it.
import { type AnswerRules, graded } from '../answer-rules.ts';
import { evaluateFormula, formulaId } from '../formulas.ts';
import { grainOf, readValue, toleranceGrain, valueOfGrain } from '../value.ts';

/** Differences below this are dust of binary fractions (percent and days). */
const DUST = 1e-9;

/** Score 1 or 0. */
export const number: AnswerRules<'number'> = {
  emptyResponse: () => ({ kind: 'value', text: '' }),
  fits: (_, response) => response.kind === 'value',
  isComplete: ({ unit }, { text }) => readValue(unit, text) !== undefined,
  grade: ({ unit }, key, { text }, parameters) => {
    const given = grainOf(unit, text);
    const margin = toleranceGrain(unit, key.tolerance) + DUST;
    const isNear = (grain: number) => given !== undefined && Math.abs(given - grain) <= margin;
    const right = evaluateFormula(key.formula, parameters, unit);
    const expected = valueOfGrain(unit, right);
    if (isNear(right)) return { ...graded(1, {}, []), expected };
    const pitfall = key.pitfalls.find(({ formula }) => isNear(evaluateFormula(formula, parameters, unit)));
    const misconceptions = pitfall ? [{ id: formulaId(pitfall.formula), text: pitfall.misconception }] : [];
    return { ...graded(0, {}, misconceptions), expected };
  },
};
