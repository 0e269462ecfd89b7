// Where a game stands: plain integers, the whole of what decides how it goes on.
import type { Index, ScenarioIr } from './ir.ts';

export type GameState = {
  /** Index into variants; drawn at the start, never changes. */
  readonly variant: Index;
  readonly beat: Index;
  readonly stance: Index;
  /** Bits. */
  readonly memory: number;
  readonly facts: number;
  readonly chain: Index;
  /** Index into PROMISES. */
  readonly promise: Index;
  /** Hidden meters, 0..6. */
  readonly trust: number;
  readonly patience: number;
  /** Days since the start. */
  readonly day: number;
  /** Index into endings; -1 while the game goes on. */
  readonly ending: Index;
};

/** The first state of a variant. Throws on a variant that isn't there. */
export function initialState(ir: ScenarioIr, variant: Index): GameState {
  if (!Number.isInteger(variant) || variant < 0 || variant >= ir.variants.length) {
    throw new RangeError(`variant ${variant} of ${ir.variants.length}`);
  }
  return { variant, memory: 0, promise: 0, day: 0, ending: -1, ...ir.start };
}

/** One number a state, for tables: distinct states of one scenario have distinct keys (< 2^53). */
export function stateKey(state: GameState): number {
  let low = state.beat;
  low = low * 8 + state.stance;
  low = low * 8 + state.memory;
  low = low * 64 + state.facts;
  low = low * 16 + state.chain;
  low = low * 4 + state.promise;
  let high = state.trust;
  high = high * 7 + state.patience;
  high = high * 128 + Math.min(state.day, 127);
  high = high * 32 + (state.ending + 1);
  high = high * 4 + state.variant;
  return low * 802_816 + high;
}

/** Eight hex digits that follow from the state alone (FNV-1a over its integers); a replay compares them. */
export function stateHash(state: GameState): string {
  const fields = [
    state.variant,
    state.beat,
    state.stance,
    state.memory,
    state.facts,
    state.chain,
    state.promise,
    state.trust,
    state.patience,
    state.day,
    state.ending + 1,
  ];
  let hash = 0x811c9dc5;
  for (const field of fields) {
    hash = Math.imul(hash ^ (field & 0xff), 0x01000193);
    hash = Math.imul(hash ^ ((field >> 8) & 0xff), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
