// A state and what a move did, in names: one form for the compiled rules and for the oracle.
import type { ScenarioIr } from '../../../src/core/roleplay/ir.ts';
import type { Scenario } from '../../../src/core/roleplay/scenario.ts';
import type { GameState } from '../../../src/core/roleplay/state.ts';
import type { StepResult } from '../../../src/core/roleplay/step.ts';
import { OUTCOMES, PROMISES } from '../../../src/schema/words/roleplay.ts';
import type { CoreUnderTest } from './core-under-test.ts';
import { offered, type Played, resultOf } from './play.ts';
import type { OracleState } from './state.ts';

/** Names of the set bits; a bit without a name stands there by its number. */
const bits = (mask: number, names: readonly string[]): readonly string[] =>
  Array.from({ length: 32 }, (_, bit) => ((mask >> bit) & 1 ? (names[bit] ?? `bit ${bit}`) : '')).filter(
    (name) => name !== '',
  );

export const coreState = (core: CoreUnderTest, ir: ScenarioIr, state: GameState) => ({
  variant: ir.variants[state.variant],
  beat: ir.beats[state.beat]?.id,
  stance: ir.stances[state.stance]?.id,
  memory: bits(state.memory, ir.memoryIds),
  facts: bits(state.facts, ir.factIds),
  chain: ir.chainIds[state.chain],
  promise: PROMISES[state.promise],
  trust: state.trust,
  patience: state.patience,
  day: state.day,
  ending: ir.endings[state.ending]?.id ?? null,
  result: state.ending < 0 ? null : core.resultOf(ir, state),
  offered: core.offeredMoves(ir, state).map((index) => ir.moves[index]?.id),
});

export const oracleState = (state: OracleState): ReturnType<typeof coreState> => ({
  variant: state.variant,
  beat: state.beat,
  stance: state.stance,
  memory: state.table.client.memory.filter((id) => state.memory.has(id)),
  facts: state.table.game.facts.filter((id) => state.facts.has(id)),
  chain: state.chain,
  promise: state.promise,
  trust: state.trust,
  patience: state.patience,
  day: state.day,
  ending: state.ending,
  result: resultOf(state),
  offered: offered(state).map(({ id }) => id),
});

export const coreMove = (
  core: CoreUnderTest,
  { ir, words }: Scenario,
  before: GameState,
  index: number,
  result: StepResult,
) => {
  const move = ir.moves[index];
  return {
    outcome: OUTCOMES[result.outcome] ?? null,
    reaction: result.reaction,
    answer: move?.answers[result.answer]?.line ?? null,
    isCutOff: result.isCutOff,
    evidence: move
      ? core
          .skillEvidence(ir, before, move, result.outcome)
          .map(({ skill, sign, why }) => `${skill} ${sign} ${words.reasons[why]}`)
      : [],
  };
};

export const oracleMove = (played: Played): ReturnType<typeof coreMove> => ({
  outcome: played.outcome,
  reaction: played.reactionAt,
  answer: played.answerId,
  isCutOff: played.isCutOff,
  evidence: played.evidence.map(({ skill, sign, why }) => `${skill} ${sign === '+' ? 1 : -1} ${why}`),
});

/** Whether these lines may be said: one that is new of the bank's cell (any if none is), the answer, the beat's opening. */
export const areLinesRight = (
  played: Played,
  lines: readonly string[],
  used: ReadonlySet<string>,
): boolean => {
  const unused = played.bank.filter((id) => !used.has(id));
  const allowed = unused.length > 0 ? unused : played.bank;
  const [fromBank, rest] = allowed.length > 0 ? [lines[0], lines.slice(1)] : [undefined, lines];
  const isBankRight = allowed.length === 0 || (fromBank !== undefined && allowed.includes(fromBank));
  const expected = [played.answerId, played.saysId].filter((id) => id !== null);
  return isBankRight && rest.join(' ') === expected.join(' ');
};
