// Money is integer fen; this is the way in from yuan.
import { productHalfUp } from './exact.ts';

/** An amount of money in fen, an integer. */
export type Fen = number;

/** Yuan to fen, half up: 0.005 yuan → 1 fen. @throws RangeError when not finite or too large. */
export function fenOfYuan(yuan: number): Fen {
  return productHalfUp([yuan, 100]);
}
