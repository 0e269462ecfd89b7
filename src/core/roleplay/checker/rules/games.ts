// What a thousand games of a random player and of a reader look like: their length, their marks, their curves.
import { seededRandom } from '../../../quiz/random.ts';
import { at } from '../../analysis/at.ts';
import { LOSS, MARKS, type Mark, markOf } from '../../analysis/marks.ts';
import type { Limits } from '../limits.ts';
import type { Game } from '../players/game.ts';
import { playRandomly } from '../players/random-player.ts';
import type { RuleFinding } from '../rule-finding.ts';
import type { CheckedCase, World } from '../worlds.ts';
import type { Readers } from './one-size.ts';
import { percent } from './rule.ts';

export type PlayedGames = { readonly random: readonly Game[]; readonly reader: readonly Game[] };

/** The same games for the same case: chance comes from its id. Each player meets every world about as often. */
export function playGames({ caseId, worlds }: CheckedCase, readers: Readers, { games }: Limits): PlayedGames {
  const random = seededRandom(`games/${caseId}`);
  const pick = <T>(list: readonly T[]): readonly T[] =>
    list.slice(Math.floor(random() * list.length)).slice(0, 1);
  const play = (how: (world: World) => readonly Game[]): readonly Game[] =>
    Array.from({ length: games }).flatMap(() => pick(worlds).flatMap(how));
  return {
    random: play((world) => [playRandomly(world, random)]),
    reader: play((world) => pick(readers.get(world.ir.typeId) ?? []).map((read) => read(world, random))),
  };
}

export function judgeGames(
  { caseId }: CheckedCase,
  games: PlayedGames,
  limits: Limits,
): readonly RuleFinding[] {
  const place = { caseId, kind: 'case', id: caseId } as const;
  const findings: RuleFinding[] = [];
  const { movesAtLeast: least, movesAtMost: most, goodMovesPercent } = limits;
  const length = medianLength(games.random);
  if (length < least || length > most)
    findings.push({ rule: 'game-length', place, details: { median: length, least, most } });
  const share = goodShare(games.random);
  if (share * 100 > goodMovesPercent)
    findings.push({
      rule: 'losses-flat',
      place,
      details: { percent: percent(share, 'up'), most: goodMovesPercent },
    });
  const counts = markCounts([...games.random, ...games.reader]);
  for (const mark of MARKS)
    if (counts[mark] === 0) findings.push({ rule: 'mark-missing', place, details: { mark } });
  for (const player of ['random', 'reader'] as const) {
    const values = medianCurveValues(games[player]);
    if (values < limits.curveValuesAtLeast)
      findings.push({
        rule: 'curve-flat',
        place,
        details: { player, values, least: limits.curveValuesAtLeast },
      });
  }
  return findings;
}

/** Moves of the median game, those left out that end in the crossing. */
export function medianLength(games: readonly Game[]): number {
  return median(
    games
      .filter(({ world, end }) => at(world.table.endings, end) !== world.ir.crossing)
      .map(({ turns }) => turns.length),
  );
}

/** Share 0..1 of moves that lose less than an even one. */
export function goodShare(games: readonly Game[]): number {
  const turns = games.flatMap((game) => game.turns);
  return turns.filter(({ chosen }) => chosen.loss < LOSS.even).length / Math.max(1, turns.length);
}

export function markCounts(games: readonly Game[]): Readonly<Record<Mark, number>> {
  const counts = { brilliant: 0, good: 0, even: 0, slack: 0, slip: 0, blunder: 0 } satisfies Record<
    Mark,
    number
  >;
  for (const { chosen, choices } of games.flatMap(({ turns }) => turns)) {
    const losses = choices.map(({ loss }) => loss);
    counts[markOf(chosen.loss, losses)] += 1;
  }
  return counts;
}

/** Different whole points on the curve of the median game. */
export function medianCurveValues(games: readonly Game[]): number {
  return median(
    games.map(
      ({ world, turns }) =>
        new Set([at(world.table.values, 0), ...turns.map(({ chosen }) => chosen.value)].map(Math.round)).size,
    ),
  );
}

function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
}
