// Formulas that a number question may ask for, and the parameters that it draws.
import { z } from 'zod';
import { calendarDateSchema } from './calendar-date.ts';

/** Name of a parameter: what stands between braces in the stem. */
export const parameterNameSchema = z.string().regex(/^[a-z][A-Za-z0-9]*$/);

/** A number, or the name of a parameter that is drawn as one. */
const number = z.union([z.number(), parameterNameSchema]);
/** The name of a date parameter. */
const date = parameterNameSchema;

export const formulaSchema = z.discriminatedUnion('name', [
  z.strictObject({ name: z.literal('simple-interest'), amount: number, perMyriad: number, days: number }),
  z.strictObject({
    name: z.literal('annual-interest'),
    amount: number,
    percent: number,
    days: number,
    yearDays: number,
  }),
  z.strictObject({ name: z.literal('date-plus-days'), date, days: number }),
  z.strictObject({ name: z.literal('days-between'), from: date, to: date }),
  z.strictObject({
    name: z.literal('margin-left'),
    amount: number,
    margin: number,
    rate: number,
    days: number,
  }),
  z.strictObject({ name: z.literal('product'), amount: number, percent: number }),
  z.strictObject({ name: z.literal('difference'), from: number, minus: number }),
]);

export const parameterSchema = z.union([
  z.strictObject({ min: z.number(), max: z.number(), step: z.number().positive() }),
  /** A date from `from` to `days` days later. */
  z.strictObject({ from: calendarDateSchema, days: z.int().min(0).max(3660) }),
]);

/** Unit of a number question's answer. */
export const unitSchema = z.enum(['yuan', 'days', 'date', 'percent']);

/** A formula with its arguments: numbers, or names of parameters. */
export type Formula = z.infer<typeof formulaSchema>;
export type FormulaName = Formula['name'];
export type Unit = z.infer<typeof unitSchema>;
/** Range of a parameter: numbers on a grid, or dates. */
export type ParameterRange = z.infer<typeof parameterSchema>;

/** Units in which a formula's result may be asked for, and which of its arguments are dates. */
export const FORMULA_FORMS: {
  readonly [N in FormulaName]: { readonly units: readonly Unit[]; readonly dates: readonly string[] };
} = {
  'simple-interest': { units: ['yuan'], dates: [] },
  'annual-interest': { units: ['yuan'], dates: [] },
  'date-plus-days': { units: ['date'], dates: ['date'] },
  'days-between': { units: ['days'], dates: ['from', 'to'] },
  'margin-left': { units: ['yuan'], dates: [] },
  product: { units: ['yuan'], dates: [] },
  difference: { units: ['yuan', 'days', 'percent'], dates: [] },
};
