// The move at which a game turned.
import { LOSS } from './marks.ts';

/**
 * Index of the move after which the value curve fell most, of equals the first; undefined where no move let it fall by
 * as much as an even move loses. `curve` has one value more than there are moves: points, the first one of the beginning.
 */
export function turningPoint(curve: readonly number[]): number | undefined {
  const drops = curve.slice(1).map((value, index) => (curve[index] ?? value) - value);
  const largest = Math.max(0, ...drops);
  return largest >= LOSS.even ? drops.indexOf(largest) : undefined;
}
