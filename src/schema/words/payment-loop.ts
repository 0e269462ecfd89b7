// The payment loop's stations and payers: what authors may name, what the figure draws.

/** The stations from delivery to money received, in order. */
export const STATIONS = [
  'delivery',
  'acceptance',
  'settlement',
  'invoice',
  'funding',
  'approval',
  'payment',
  'received',
] as const;
export type Station = (typeof STATIONS)[number];

/** Who pays: a budget unit, a unit with funds of its own, a state-owned enterprise or general contractor. */
export const PAYERS = ['budget', 'own-funds', 'enterprise'] as const;
export type Payer = (typeof PAYERS)[number];
