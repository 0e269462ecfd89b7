// Whether a condition holds in a state: every one of its atoms must.
import { type AtomIr, type ConditionIr, OPS, type Op, type ScenarioIr } from './ir.ts';
import type { GameState } from './state.ts';

/** What is known of the move in hand; outside a move `NO_MOVE`. */
export type MoveContext = {
  /** Index into OUTCOMES; -1: nobody reacted. */
  readonly outcome: number;
  /** Bit mask over TRAITS. */
  readonly traits: number;
};

export const NO_MOVE: MoveContext = { outcome: -1, traits: 0 };

type Test = (state: GameState, operand: number, move: MoveContext, ir: ScenarioIr) => boolean;

const TESTS = {
  fact: (state, bit) => ((state.facts >> bit) & 1) === 1,
  'not-fact': (state, bit) => ((state.facts >> bit) & 1) === 0,
  variant: (state, index) => state.variant === index,
  'not-variant': (state, index) => state.variant !== index,
  memory: (state, bit) => ((state.memory >> bit) & 1) === 1,
  'not-memory': (state, bit) => ((state.memory >> bit) & 1) === 0,
  stance: (state, index) => state.stance === index,
  'not-stance': (state, index) => state.stance !== index,
  'openness-at-least': (state, least, _, ir) => opennessOf(ir, state) >= least,
  'openness-below': (state, limit, _, ir) => opennessOf(ir, state) < limit,
  'trust-at-least': (state, least) => state.trust >= least,
  'trust-below': (state, limit) => state.trust < limit,
  'patience-at-least': (state, least) => state.patience >= least,
  'patience-below': (state, limit) => state.patience < limit,
  'chain-at-least': (state, least) => state.chain >= least,
  'chain-below': (state, limit) => state.chain < limit,
  'promise-at-least': (state, least) => state.promise >= least,
  'promise-below': (state, limit) => state.promise < limit,
  'day-at-most': (state, most) => state.day <= most,
  'day-after': (state, day) => state.day > day,
  outcome: (_, outcome, move) => move.outcome === outcome,
  trait: (_, bit, move) => ((move.traits >> bit) & 1) === 1,
  'not-trait': (_, bit, move) => ((move.traits >> bit) & 1) === 0,
  beat: (state, index) => state.beat === index,
} satisfies Readonly<Record<Op, Test>>;

const TABLE: readonly Test[] = OPS.map((op) => TESTS[op]);

/** Whether all atoms hold in `state`, for `move`. Throws on an operation that isn't in OPS. */
export function holds(
  ir: ScenarioIr,
  condition: ConditionIr,
  state: GameState,
  move: MoveContext = NO_MOVE,
): boolean {
  for (const atom of condition) if (!holdsAtom(ir, atom, state, move)) return false;
  return true;
}

/** Reads the pair by index: taking it apart goes through an iterator, in the innermost loop of everything. */
function holdsAtom(ir: ScenarioIr, atom: AtomIr, state: GameState, move: MoveContext): boolean {
  const test = TABLE[atom[0]];
  if (!test) throw new RangeError(`operation ${atom[0]}`);
  return test(state, atom[1], move, ir);
}

function opennessOf(ir: ScenarioIr, { stance }: GameState): number {
  const found = ir.stances[stance];
  if (!found) throw new RangeError(`stance ${stance} of ${ir.typeId}`);
  return found.openness;
}
