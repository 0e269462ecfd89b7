// The small calculations that authors may place in a lesson, and the figures that each is given.

/** Kind → its figures, in the order of their fields. */
export const CALCULATION_FIELDS = {
  /** What waiting costs us. */
  'delay-cost': ['amount', 'margin', 'rate', 'days'],
  'default-interest': ['amount', 'perMyriad', 'days'],
  /** Days sales outstanding over the last twelve months. */
  dso: ['receivable', 'notDue', 'sales'],
} as const;
export type CalculationKind = keyof typeof CALCULATION_FIELDS;
export type CalculationField = (typeof CALCULATION_FIELDS)[CalculationKind][number];

/** Whether a lesson may hold a calculation of that kind. */
export function isCalculationKind(kind: string): kind is CalculationKind {
  return Object.hasOwn(CALCULATION_FIELDS, kind);
}
