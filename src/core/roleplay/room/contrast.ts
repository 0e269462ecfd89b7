// Two games of a room that teach most beside one another: the same beginning for long, and the most different ends.
import { compareRuns } from '../compare-runs.ts';
import type { RoomGame } from './room-game.ts';

/** The better one first. */
export type Contrast = readonly [RoomGame, RoomGame];

/** Points that one common move counts for against the difference of the results. */
const COMMON_WORTH = 3;

/**
 * Of games of one scenario that are over; undefined where fewer than two are, or all came to the same result. Games of the same
 * start variant go before others: only there is it the choice that made the difference.
 */
export function contrastOf(games: readonly RoomGame[]): Contrast | undefined {
  const over = games.filter(({ analysis }) => analysis.ended);
  let best: { readonly contrast: Contrast; readonly worth: number } | undefined;
  for (const [index, one] of over.entries()) {
    for (const other of over.slice(index + 1)) {
      const apart = resultOf(one) - resultOf(other);
      if (apart === 0) continue;
      const contrast: Contrast = apart > 0 ? [one, other] : [other, one];
      const { common, isSameStart } = compareRuns(...contrast);
      const worth = Math.abs(apart) + COMMON_WORTH * common + (isSameStart ? 100 : 0);
      if (!best || worth > best.worth) best = { contrast, worth };
    }
  }
  return best?.contrast;
}

const resultOf = ({ analysis }: RoomGame): number => analysis.ended?.result ?? 0;
