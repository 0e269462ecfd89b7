// Wrong ways to compute a number must never give the right one, whatever is drawn: a right answer would be told as an error.
import { evaluateFormula, formulaId } from '../../../../src/core/quiz/formulas.ts';
import type { QuestionOf } from '../../../../src/core/quiz/item.ts';
import { drawParameters } from '../../../../src/core/quiz/parameters.ts';
import { toleranceGrain } from '../../../../src/core/quiz/value.ts';

/** Draws looked at; a question has at most a few thousand. */
const DRAWS = 2_000;

/** Formulas whose result came within the tolerance of the right one. */
export function pitfallsHitting({
  id,
  unit,
  parameters,
  formula,
  tolerance,
  pitfalls,
}: QuestionOf<'number'>): readonly string[] {
  const margin = toleranceGrain(unit, tolerance);
  const draws = Array.from({ length: DRAWS }, (_, at) => drawParameters(parameters, `${id}/${at}`));
  return pitfalls
    .filter((pitfall) =>
      draws.some(
        (drawn) =>
          Math.abs(evaluateFormula(pitfall.formula, drawn, unit) - evaluateFormula(formula, drawn, unit)) <=
          margin,
      ),
    )
    .map((pitfall) => formulaId(pitfall.formula));
}
