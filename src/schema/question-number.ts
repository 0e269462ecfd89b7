// Questions that are answered with a number or a date, computed from drawn parameters.
import { z } from 'zod';
import { questionCommon, textSchema } from './question-common.ts';
import {
  FORMULA_FORMS,
  type Formula,
  formulaSchema,
  type ParameterRange,
  parameterNameSchema,
  parameterSchema,
  type Unit,
  unitSchema,
} from './question-formula.ts';
import { issue, type RuleIssue, repeatedIds, ruled } from './question-rule.ts';

export const numberSchema = z
  .strictObject({
    ...questionCommon,
    type: z.literal('number'),
    unit: unitSchema,
    parameters: z.record(parameterNameSchema, parameterSchema),
    formula: formulaSchema,
    /** In the unit; for dates in days. */
    tolerance: z.number().min(0).default(0),
    /** Wrong ways to compute it, recognised by their result. */
    pitfalls: z.array(z.strictObject({ formula: formulaSchema, misconception: textSchema })).min(1),
  })
  .superRefine(
    ruled((question) => {
      const { unit, parameters, formula, pitfalls, hints } = question;
      return [
        ...repeatedIds(hints, 'hints'),
        ...Object.entries(parameters).flatMap(([name, range]) => rangeIssues(name, range, question.stem)),
        ...(['stem', 'explanation'] as const).flatMap((key) => braceIssues(question[key], [key], parameters)),
        ...hints.flatMap(({ text }, index) => braceIssues(text, ['hints', index, 'text'], parameters)),
        ...formulaIssues(formula, unit, parameters, ['formula']),
        ...pitfalls.flatMap((pitfall, index) => [
          ...formulaIssues(pitfall.formula, unit, parameters, ['pitfalls', index, 'formula']),
          ...braceIssues(pitfall.misconception, ['pitfalls', index, 'misconception'], parameters),
          ...(isSame(pitfall.formula, formula)
            ? issue('pitfall-same-formula', ['pitfalls', index, 'formula'])
            : []),
        ]),
      ];
    }),
  );

type Ranges = Readonly<Record<string, ParameterRange>>;

function rangeIssues(name: string, range: ParameterRange, stem: string): readonly RuleIssue[] {
  const path = ['parameters', name];
  return [
    ...('min' in range && range.min > range.max ? issue('parameter-range', path, name) : []),
    ...(stem.includes(`{${name}}`) ? [] : issue('parameter-unused', path, name)),
  ];
}

function braceIssues(text: string, path: readonly (string | number)[], ranges: Ranges): readonly RuleIssue[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].flatMap(([, name = '']) =>
    Object.hasOwn(ranges, name) ? [] : issue('parameter-unknown', path, name),
  );
}

function formulaIssues(
  { name, ...args }: Formula,
  unit: Unit,
  ranges: Ranges,
  path: readonly (string | number)[],
): readonly RuleIssue[] {
  const { units, dates } = FORMULA_FORMS[name];
  return [
    ...(units.includes(unit) ? [] : issue('formula-unit', path, name)),
    ...Object.entries(args).flatMap(([argument, value]) => {
      if (typeof value === 'number') return [];
      const range = Object.hasOwn(ranges, value) ? ranges[value] : undefined;
      const isFit = range !== undefined && 'from' in range === dates.includes(argument);
      return isFit ? [] : issue('argument-unknown', [...path, argument], value);
    }),
  ];
}

function isSame(a: Formula, b: Formula): boolean {
  const sorted = (formula: Formula) => JSON.stringify(Object.entries(formula).sort());
  return sorted(a) === sorted(b);
}
