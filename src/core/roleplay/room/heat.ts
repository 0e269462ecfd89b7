// Where a room lost its points: the path map of its games, every door with what it cost those who took it.
import { LOSS } from '../analysis/marks.ts';
import { type Door, type MapBeat, type MapVisit, pathMap } from '../path-map.ts';
import type { RoomGame } from './room-game.ts';

/** `lost`: points that the move cost all games that made it, together. */
export type HotDoor = Door & { readonly lost: number };
export type HotBeat = Omit<MapBeat, 'doors'> & { readonly doors: readonly HotDoor[] };
export type HotVisit = Omit<MapVisit, 'beats'> & { readonly beats: readonly HotBeat[] };

/** A move with which games fell: `games` lost ten points or more by it, `lost` on average; `better` was best then, most often. */
export type Fall = {
  readonly beat: string;
  readonly move: string;
  readonly games: number;
  readonly lost: number;
  readonly better: string;
};

/** The map of games of one scenario; [] without any. */
export function heatMap(games: readonly RoomGame[]): readonly HotVisit[] {
  const [first] = games;
  if (!first) return [];
  const lost = lossesByMove(games);
  return pathMap(first.scenario.ir, games.map(lineOf)).map(({ visit, beats }) => ({
    visit,
    beats: beats.map(({ doors, ...beat }) => ({
      ...beat,
      doors: doors.map((door) => ({ ...door, lost: lost.get(`${beat.beat} ${door.move}`) ?? 0 })),
    })),
  }));
}

/** Where the room fell, the costliest for all together first. */
export function fallsOf(games: readonly RoomGame[], most: number): readonly Fall[] {
  const falls = new Map<string, { beat: string; move: string; losses: number[]; better: string[] }>();
  for (const { beat, move, loss, bestMove } of stepsOf(games)) {
    if (loss < LOSS.slack) continue;
    const key = `${beat} ${move}`;
    const fall = falls.get(key) ?? { beat, move, losses: [], better: [] };
    fall.losses.push(loss);
    fall.better.push(bestMove);
    falls.set(key, fall);
  }
  return [...falls.values()]
    .sort((a, b) => sumOf(b.losses) - sumOf(a.losses))
    .slice(0, most)
    .map(({ beat, move, losses, better }) => ({
      beat,
      move,
      games: losses.length,
      lost: sumOf(losses) / losses.length,
      better: mostOften(better),
    }));
}

function lossesByMove(games: readonly RoomGame[]): ReadonlyMap<string, number> {
  const lost = new Map<string, number>();
  for (const { beat, move, loss } of stepsOf(games)) {
    const key = `${beat} ${move}`;
    lost.set(key, (lost.get(key) ?? 0) + loss);
  }
  return lost;
}

const stepsOf = (games: readonly RoomGame[]) => games.flatMap(({ analysis }) => analysis.steps);
const lineOf = ({ variant, analysis }: RoomGame) => ({
  variant,
  moves: analysis.steps.map(({ move }) => move),
});
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** The first of those that stand there most often. */
function mostOften(ids: readonly string[]): string {
  const count = (id: string) => ids.filter((one) => one === id).length;
  return ids.reduce((best, id) => (count(id) > count(best) ? id : best), ids[0] ?? '');
}
