// What the board needs of a game, whether it is one's own review or a game that somebody handed on.
import type { ReviewView } from '../../../stores/play-view.ts';

/** A game as the board shows it. */
export type BoardView = Pick<ReviewView, 'replay'> & {
  readonly table: Pick<ReviewView['table'], 'scenario' | 'entries' | 'made'>;
};
