// What a game was worth move by move, computed from the table of its variant: everything the 复盘 shows, in ids and numbers.
import { GRADES, type Grade, TIERS, type Tier } from '../../../schema/words/roleplay.ts';
import type { Index, ScenarioIr } from '../ir.ts';
import { type GameState, initialState } from '../state.ts';
import { stepOffered } from '../step.ts';
import { at } from './at.ts';
import { betterLine, type Line } from './better-line.ts';
import { bestByValue, type Choice, choicesAt } from './choices.ts';
import { type Mark, markOf } from './marks.ts';
import { type SkillEvidence, skillEvidence } from './skill-evidence.ts';
import { type PlayedChoice, type SmallestFix, smallestFix } from './smallest-fix.ts';
import { type StanceChange, stanceChange } from './stance-change.ts';
import { turningPoint } from './turning-point.ts';
import type { VariantTable } from './variant-table.ts';

/** A move that was offered: its id and, in points, what it is worth and loses. */
export type OfferedMove = {
  readonly move: string;
  readonly value: number;
  readonly best: number;
  readonly loss: number;
};

export type StepAnalysis = {
  /** Id of the move played. */
  readonly move: string;
  /** Ids of the beat it was played in and of the one it led to. */
  readonly beat: string;
  readonly nextBeat: string;
  /** Day after it. */
  readonly day: number;
  /** Value of the position, points 0..100, before and after. */
  readonly before: number;
  readonly after: number;
  /** Best reachable result, points 0..100, before and after. */
  readonly bestBefore: number;
  readonly bestAfter: number;
  /** Points of value against the best move offered, ≥ 0. */
  readonly loss: number;
  readonly mark: Mark;
  readonly offered: readonly OfferedMove[];
  /** Id of the best move offered, by value. */
  readonly bestMove: string;
  /** The line to the best reachable result from the position before the move. */
  readonly betterLine: Line | undefined;
  readonly stance: StanceChange;
  readonly evidence: readonly SkillEvidence[];
};

export type RunAnalysis = {
  /** Value after 0, 1, … moves, points. */
  readonly curve: readonly number[];
  readonly steps: readonly StepAnalysis[];
  /** Index of a step. */
  readonly turningPoint: number | undefined;
  readonly smallestFix: SmallestFix | undefined;
  /** How it ended; undefined while it goes on. */
  readonly ended:
    | { readonly ending: string; readonly tier: Tier; readonly grade: Grade; readonly result: number }
    | undefined;
};

export type RunAnalysed =
  | { readonly ok: true; readonly analysis: RunAnalysis }
  /** Move number `index` is not in this scenario, or was not offered there: the content has changed. */
  | { readonly ok: false; readonly index: number; readonly move: string };

/** Analyses a game, ended or going on, by the ids of its moves; `table` is the one of its variant. */
export function analyseRun(ir: ScenarioIr, table: VariantTable, moveIds: readonly string[]): RunAnalysed {
  const steps: StepAnalysis[] = [];
  const played: PlayedChoice[] = [];
  const curve = [at(table.values, 0)];
  let number = 0;
  let state = initialState(ir, table.variant);
  for (const [index, id] of moveIds.entries()) {
    const choices = choicesAt(table, number);
    const choice = choices.find(({ move }) => ir.moves[move]?.id === id);
    if (!choice) return { ok: false, index, move: id };
    const { analysis, after } = analyseStep(ir, table, { number, state, choices, choice });
    steps.push(analysis);
    played.push({ choices, played: choice });
    curve.push(choice.value);
    number = choice.target;
    state = after;
  }
  return {
    ok: true,
    analysis: {
      curve,
      steps,
      turningPoint: turningPoint(curve),
      smallestFix: smallestFix(ir, table, played),
      ended: endOf(ir, table, number),
    },
  };
}

type Position = {
  readonly number: number;
  readonly state: GameState;
  readonly choices: readonly Choice[];
  readonly choice: Choice;
};

function analyseStep(
  ir: ScenarioIr,
  table: VariantTable,
  { number, state, choices, choice }: Position,
): { readonly analysis: StepAnalysis; readonly after: GameState } {
  const move = ir.moves[choice.move];
  if (!move) throw new RangeError(`move ${choice.move} of ${ir.caseId}`);
  const result = stepOffered(ir, state, move);
  const losses = choices.map(({ loss }) => loss);
  return {
    analysis: {
      move: move.id,
      beat: beatId(ir, state.beat),
      nextBeat: beatId(ir, result.state.beat),
      day: result.state.day,
      before: at(table.values, number),
      after: choice.value,
      bestBefore: at(table.bests, number),
      bestAfter: choice.best,
      loss: choice.loss,
      mark: markOf(choice.loss, losses),
      offered: choices.map(({ move: one, value, best, loss }) => ({
        move: moveId(ir, one),
        value,
        best,
        loss,
      })),
      bestMove: moveId(ir, bestByValue(choices)?.move ?? -1),
      betterLine: betterLine(ir, table, number),
      stance: stanceChange(ir, state, move, result),
      evidence: skillEvidence(ir, state, move, result.outcome),
    },
    after: result.state,
  };
}

function endOf(ir: ScenarioIr, table: VariantTable, number: number): RunAnalysis['ended'] {
  const ending = ir.endings[at(table.endings, number)];
  const tier = TIERS[ending?.tier ?? -1];
  const grade = GRADES[ending?.grade ?? -1];
  if (!ending || !tier || !grade) return undefined;
  return { ending: ending.id, tier, grade, result: at(table.values, number) };
}

function moveId(ir: ScenarioIr, index: Index): string {
  const move = ir.moves[index];
  if (!move) throw new RangeError(`move ${index} of ${ir.caseId}`);
  return move.id;
}

function beatId(ir: ScenarioIr, index: Index): string {
  const beat = ir.beats[index];
  if (!beat) throw new RangeError(`beat ${index} of ${ir.caseId}`);
  return beat.id;
}
