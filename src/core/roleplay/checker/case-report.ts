// Runs every rule over a case and keeps the figures that its author and the report page want to see.
import { TIERS, type Tier } from '../../../schema/words/roleplay.ts';
import { at } from '../analysis/at.ts';
import type { Mark } from '../analysis/marks.ts';
import type { Scenario } from '../scenario.ts';
import { endsOf } from './edges.ts';
import type { Limits } from './limits.ts';
import { randomFullShare } from './restricted-play.ts';
import type { RuleFinding } from './rule-finding.ts';
import { bankShort } from './rules/bank-demand.ts';
import { fullWithoutAsking, fullWithoutFact, plannedWithoutChain } from './rules/chain-facts.ts';
import { earlySlipFatal, givingPays, randomTooGood } from './rules/fairness.ts';
import {
  goodShare,
  judgeGames,
  markCounts,
  medianCurveValues,
  medianLength,
  type PlayedGames,
  playGames,
} from './rules/games.ts';
import { deadCells, oneSidedClaims, unheardLines } from './rules/heard-lines.ts';
import { movesWorth } from './rules/moves-worth.ts';
import {
  type BlindLine,
  bestBlindLines,
  judgeBlind,
  judgeReader,
  readersOf,
  readerWins,
} from './rules/one-size.ts';
import { unreached } from './rules/reached.ts';
import { byType, type Rule } from './rules/rule.ts';
import { deadEnds, offeredCount } from './rules/states.ts';
import { fewTiers, idleVariants } from './rules/variety.ts';
import { judgeWinning, type Won, wonWorlds } from './rules/winning.ts';
import { type CheckedCase, openCase, type World } from './worlds.ts';

/** Rules that look at the positions alone; the others need players. */
const RULES: readonly Rule[] = [
  deadEnds,
  offeredCount,
  unreached,
  unheardLines,
  deadCells,
  fewTiers,
  idleVariants,
  oneSidedClaims,
  bankShort,
  randomTooGood,
  earlySlipFatal,
  givingPays,
  fullWithoutFact,
  plannedWithoutChain,
  fullWithoutAsking,
  movesWorth,
];

export type ScenarioFigures = {
  readonly typeId: string;
  readonly states: number;
  /** Kinds of ending that can be reached, best first. */
  readonly tiers: readonly Tier[];
  /** Longest game, in moves. */
  readonly longest: number;
  /** Exact share 0..1 of random games that end in full, mean over the start variants. */
  readonly randomFull: number;
  /** Whether the reader ends in full in every start variant. */
  readonly readerFull: boolean;
  /** Ids of the start variants in which the best blind line ends in full. */
  readonly blindFull: readonly string[];
  /** Value of the beginning, points, by start variant. */
  readonly startValues: readonly number[];
};

export type CaseFigures = {
  readonly scenarios: readonly ScenarioFigures[];
  readonly blind: readonly Pick<BlindLine, 'variant' | 'by' | 'line'>[];
  /** Shares 0..1 of types that end in full; the blind one's is the mean over the start variants. */
  readonly readerShare: number;
  readonly blindShare: number;
  readonly medianLength: number;
  readonly goodShare: number;
  readonly curveValues: { readonly random: number; readonly reader: number };
  readonly marks: { readonly random: Marks; readonly reader: Marks };
};
type Marks = Readonly<Record<Mark, number>>;

export type CaseReport = {
  readonly caseId: string;
  readonly findings: readonly RuleFinding[];
  /** Missing where the positions are too many to be looked at. */
  readonly figures: CaseFigures | undefined;
  /** For the rules over all cases. */
  readonly opened: CheckedCase | undefined;
};

/** `scenarios`: all of one case. */
export function checkCase(scenarios: readonly Scenario[], limits: Limits): CaseReport {
  const caseId = scenarios[0]?.ir.caseId ?? '';
  const { opened, findings } = openCase(scenarios, limits);
  if (!opened) return { caseId, findings, figures: undefined, opened };
  const blind = bestBlindLines(opened, limits);
  const readers = readersOf(opened, limits);
  const won = wonWorlds(opened);
  const wins = readerWins(opened, readers, won);
  const games = playGames(opened, readers, limits);
  return {
    caseId,
    findings: [
      ...findings,
      ...RULES.flatMap((rule) => rule(opened, limits)),
      ...judgeWinning(opened, won),
      ...judgeBlind(blind, limits),
      ...judgeReader(opened, wins, limits),
      ...judgeGames(opened, games, limits),
    ],
    figures: figuresOf(opened, blind, fullyRead(opened, wins, won), games),
    opened,
  };
}

/** By type id: the rule passes over what nobody can win, the figure doesn't. */
function fullyRead(
  { worlds }: CheckedCase,
  wins: ReadonlyMap<string, boolean>,
  { byFit }: Won,
): ReadonlyMap<string, boolean> {
  const lost = new Set(worlds.filter((world) => !byFit.has(world)).map(({ ir }) => ir.typeId));
  return new Map([...wins].map(([typeId, isWon]) => [typeId, isWon && !lost.has(typeId)]));
}

function figuresOf(
  opened: CheckedCase,
  blind: readonly BlindLine[],
  wins: ReadonlyMap<string, boolean>,
  games: PlayedGames,
): CaseFigures {
  const types = Math.max(1, wins.size);
  return {
    scenarios: byType(opened).map((worlds) => scenarioFigures(worlds, blind, wins)),
    blind: blind.map(({ variant, by, line }) => ({ variant, by, line })),
    readerShare: [...wins.values()].filter(Boolean).length / types,
    blindShare:
      blind.reduce((sum, { score }) => sum + score.full.length, 0) / types / Math.max(1, blind.length),
    medianLength: medianLength(games.random),
    goodShare: goodShare(games.random),
    curveValues: { random: medianCurveValues(games.random), reader: medianCurveValues(games.reader) },
    marks: { random: markCounts(games.random), reader: markCounts(games.reader) },
  };
}

function scenarioFigures(
  worlds: readonly World[],
  blind: readonly BlindLine[],
  wins: ReadonlyMap<string, boolean>,
): ScenarioFigures {
  const typeId = worlds[0]?.ir.typeId ?? '';
  const tiers = new Set(
    worlds.flatMap((world) =>
      endsOf(world).map((state) => world.ir.endings[at(world.table.endings, state)]?.tier ?? -1),
    ),
  );
  return {
    typeId,
    states: worlds.reduce((sum, { graph }) => sum + graph.states.length, 0),
    tiers: TIERS.filter((_, index) => tiers.has(index)),
    longest: Math.max(...worlds.map(longestGame)),
    randomFull: worlds.reduce((sum, world) => sum + randomFullShare(world), 0) / worlds.length,
    readerFull: wins.get(typeId) ?? false,
    blindFull: blind
      .filter(({ worlds: among, score }) => score.full.some((place) => among[place]?.ir.typeId === typeId))
      .map(({ variant }) => variant),
    startValues: worlds.map(({ table }) => at(table.values, 0)),
  };
}

function longestGame({ table: { first, targets, grades } }: World): number {
  const moves = new Uint8Array(grades.length);
  for (let state = grades.length - 1; state >= 0; state -= 1)
    for (let edge = at(first, state); edge < at(first, state + 1); edge += 1)
      moves[state] = Math.max(at(moves, state), 1 + at(moves, at(targets, edge)));
  return at(moves, 0);
}
