// A position as the list and its page know it: set by an author, or out of one's own games.
import type { Puzzle } from '../../../core/roleplay/drills/drill.ts';
import type { OwnPuzzle } from '../../../core/roleplay/drills/own-puzzles.ts';

export type PuzzleItem =
  | { readonly kind: 'set'; readonly puzzle: Puzzle }
  | { readonly kind: 'own'; readonly puzzle: OwnPuzzle };
