// Counts what each address did lately, so that guessing a code or filling the memory is hopeless.

export type Tally = {
  readonly add: (address: string, now: number) => void;
  /** How long an address has to wait before it may go on, in ms; 0 when it may. */
  readonly waitMs: (address: string, now: number) => number;
};

/** Addresses that are remembered; with more, the one that was quiet longest is forgotten. */
const MAX_ADDRESSES = 10_000;

/** @param most how often within `windowMs` an address may do it */
export function createTally(most: number, windowMs: number): Tally {
  const times = new Map<string, readonly number[]>();
  const recent = (address: string, now: number) =>
    (times.get(address) ?? []).filter((time) => time > now - windowMs);

  return {
    add: (address, now) => {
      const known = [...recent(address, now), now].slice(-most);
      times.delete(address);
      times.set(address, known);
      const oldest = times.keys().next().value;
      if (times.size > MAX_ADDRESSES && oldest !== undefined) times.delete(oldest);
    },
    waitMs: (address, now) => {
      const known = recent(address, now);
      const first = known[0];
      return first === undefined || known.length < most ? 0 : first + windowMs - now;
    },
  };
}
