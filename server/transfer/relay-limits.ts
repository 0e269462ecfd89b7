// How much the relay holds, for how long, and how often an address may ask in vain.

export type RelayLimits = {
  readonly itemBytes: number;
  readonly totalBytes: number;
  readonly items: number;
  readonly itemsPerAddress: number;
  /** From the beginning of the upload; nothing is held longer. */
  readonly keepMs: number;
  /** Asked-for ids that don't exist, within `windowMs`; then the address has to wait. */
  readonly missesPerAddress: number;
  readonly uploadsPerAddress: number;
  readonly windowMs: number;
};

export const RELAY_LIMITS: RelayLimits = {
  itemBytes: 20_000_000,
  totalBytes: 200_000_000,
  items: 500,
  itemsPerAddress: 10,
  keepMs: 10 * 60_000,
  missesPerAddress: 20,
  uploadsPerAddress: 60,
  windowMs: 10 * 60_000,
};
