// The rating that a result suggests; the learner may choose another.
import type { Rating } from '../../schema/words/recall-bodies.ts';
import { LOSS } from '../roleplay/analysis/marks.ts';

/** Of a question's score, 0 to 1. */
export function ratingOfScore(score: number): Rating {
  if (score >= 1) return 3;
  return score > 0 ? 2 : 1;
}

/** Of what a move lost in a position, in points. */
export function ratingOfLoss(loss: number): Rating {
  if (loss < LOSS.even) return 3;
  return loss < LOSS.slack ? 2 : 1;
}
