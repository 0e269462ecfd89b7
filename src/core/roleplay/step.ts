// The rules: what a move makes of a state. Everything but the endings reads the state before the move.
import { METER_MOST } from '../../schema/words/roleplay.ts';
import { holds, type MoveContext } from './conditions.ts';
import { type Index, type MoveIr, OPS, type ScenarioIr } from './ir.ts';
import { isOffered, snapped } from './offered.ts';
import type { GameState } from './state.ts';

export type StepResult = {
  readonly state: GameState;
  /** Index into OUTCOMES; -1: the key man did not hear it. */
  readonly outcome: number;
  /** Index into reactions; -1: the key man did not hear it. */
  readonly reaction: Index;
  /** Index into the move's answers; -1: none fits. */
  readonly answer: Index;
  /** His patience ran out and the visit with it. */
  readonly isCutOff: boolean;
};

/** The step of a move; undefined when the move is not offered in this state. */
export function step(ir: ScenarioIr, state: GameState, moveIndex: Index): StepResult | undefined {
  const move = ir.moves[moveIndex];
  if (!move || !isOffered(ir, state, moveIndex)) return undefined;
  return stepOffered(ir, state, move);
}

/** As `step`, for a move that is known to be offered: tables over all states ask nothing else. */
export function stepOffered(ir: ScenarioIr, state: GameState, move: MoveIr): StepResult {
  const context = { outcome: -1, traits: move.traits };
  const reactionIndex = move.isToKey ? reactionTo(ir, state, move, context) : -1;
  const reaction = ir.reactions[reactionIndex];
  if (reaction) context.outcome = reaction.outcome;

  let facts = state.facts;
  let trust = state.trust + (reaction?.trust ?? 0);
  let patience = state.patience + (reaction?.patience ?? 0);
  let { chain, promise } = state;
  let target = move.goes;
  for (const effect of move.effects) {
    if (!holds(ir, effect.when, state, context)) continue;
    facts = (facts | effect.set) & ~effect.clear;
    trust += effect.trust;
    patience += effect.patience;
    if (effect.chain >= 0) chain = effect.chain;
    if (effect.promise >= 0) promise = effect.promise;
    if (effect.go >= 0) target = effect.go;
  }
  trust = clampMeter(trust);
  patience = clampMeter(patience);

  const from = visitOf(ir, state.beat);
  const isCutOff = patience === 0 && visitOf(ir, target) === from;
  if (isCutOff) target = ir.visits[from]?.onPatienceOut ?? target;
  if (visitOf(ir, target) !== from) {
    trust = snapped(trust);
    patience = Math.max(snapped(patience), ir.restPatience);
  }
  // The endings read the state as it is without one; it is copied nowhere, for tables take a million of these steps.
  const after: GameState & { ending: Index } = {
    variant: state.variant,
    beat: target,
    stance: reaction && reaction.to >= 0 ? reaction.to : state.stance,
    memory: reaction ? (state.memory | reaction.remember) & ~reaction.forget : state.memory,
    facts,
    chain,
    promise,
    trust,
    patience,
    day: state.day + move.days,
    ending: -1,
  };
  after.ending = move.redLine >= 0 ? ir.crossing : endingOf(ir, after);
  return {
    state: after,
    outcome: context.outcome,
    reaction: reactionIndex,
    answer: answerTo(ir, state, move, context),
    isCutOff,
  };
}

/** Points 0..100 of a state that has ended; throws while the game goes on. */
export function resultOf(ir: ScenarioIr, state: GameState): number {
  const ending = ir.endings[state.ending];
  if (!ending) throw new RangeError(`no ending at beat ${state.beat}`);
  if (state.ending === ir.crossing) return 0;
  const { trust, late, freeDays } = ir.scoring;
  const points = ending.base + trust * (state.trust - 3) - late * Math.max(0, state.day - freeDays);
  return Math.min(100, Math.max(0, points));
}

function reactionTo(ir: ScenarioIr, state: GameState, move: MoveIr, context: MoveContext): Index {
  for (let index = 0; index < ir.reactions.length; index += 1) {
    const one = ir.reactions[index];
    if (
      one &&
      ((one.stances >> state.stance) & 1) === 1 &&
      ((one.families >> move.family) & 1) === 1 &&
      holds(ir, one.when, state, context)
    )
      return index;
  }
  throw new RangeError(`${ir.typeId}: no reaction to ${move.id} in stance ${state.stance}`);
}

function answerTo(ir: ScenarioIr, state: GameState, { answers }: MoveIr, context: MoveContext): Index {
  for (let index = 0; index < answers.length; index += 1) {
    const one = answers[index];
    if (one && holds(ir, one.when, state, context)) return index;
  }
  return -1;
}

const BEAT = OPS.indexOf('beat');

function endingOf(ir: ScenarioIr, after: GameState): Index {
  for (let index = 0; index < ir.endings.length; index += 1) {
    const when = ir.endings[index]?.when;
    if (!when || index === ir.crossing) continue;
    // Nearly all endings name their beat first, and nearly all steps lead to another.
    const first = when[0];
    if (first && first[0] === BEAT && first[1] !== after.beat) continue;
    if (holds(ir, when, after)) return index;
  }
  return -1;
}

function visitOf(ir: ScenarioIr, beat: Index): Index {
  const found = ir.beats[beat];
  if (!found) throw new RangeError(`beat ${beat} of ${ir.caseId}`);
  return found.visit;
}

function clampMeter(value: number): number {
  return Math.min(METER_MOST, Math.max(0, value));
}
