// The mark of a move, from what it loses against the best move offered.

/** Best first: 妙, 佳, 平, 缓, 失, 败. */
export const MARKS = ['brilliant', 'good', 'even', 'slack', 'slip', 'blunder'] as const;
export type Mark = (typeof MARKS)[number];

/** Losses in points of value at which a mark begins. */
export const LOSS = { even: 3, slack: 10, slip: 20, blunder: 30 } as const;

/** The best move is brilliant when every other loses at least this. */
const ONLY_MOVE = 20;

/**
 * `loss` of the move played, points ≥ 0; `losses` of all moves offered, that one among them. With a single move offered
 * nothing was chosen: it is good.
 */
export function markOf(loss: number, losses: readonly number[]): Mark {
  if (loss >= LOSS.blunder) return 'blunder';
  if (loss >= LOSS.slip) return 'slip';
  if (loss >= LOSS.slack) return 'slack';
  if (loss >= LOSS.even) return 'even';
  const second = [...losses].sort((a, b) => a - b)[1];
  return loss === 0 && second !== undefined && second >= ONLY_MOVE ? 'brilliant' : 'good';
}
