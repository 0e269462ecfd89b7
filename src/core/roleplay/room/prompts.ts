// What a trainer may ask the room after its games, each question with the counts that it rests on.
import { LOSS } from '../analysis/marks.ts';
import { fallsOf, heatMap } from './heat.ts';
import type { RoomGame } from './room-game.ts';

/** `games` of `of`; ids of the scenario, for words. */
export type RoomPrompt =
  /** Games fell at the same place with the same move. */
  | {
      readonly kind: 'fall';
      readonly beat: string;
      readonly move: string;
      readonly games: number;
      readonly of: number;
    }
  /** The room was divided between two moves in one beat. */
  | {
      readonly kind: 'split';
      readonly beat: string;
      readonly moves: readonly [string, string];
      readonly games: readonly [number, number];
    }
  /** A move that was best somewhere, and nobody made there. */
  | { readonly kind: 'unseen'; readonly beat: string; readonly move: string }
  /** A fact of the chain that many never had. */
  | { readonly kind: 'fact'; readonly fact: string; readonly games: number; readonly of: number }
  | { readonly kind: 'crossed'; readonly games: number; readonly of: number }
  /** What the client was taken for by how many; the right type among them or not. */
  | {
      readonly kind: 'guess';
      readonly guesses: readonly { readonly type: string; readonly games: number }[];
      readonly right: string;
    };

/** For games of one scenario, in the order in which they are worth asking; [] without any. */
export function promptsFor(games: readonly RoomGame[]): readonly RoomPrompt[] {
  return [
    ...fallPrompts(games),
    ...splitPrompts(games),
    ...unseenPrompts(games),
    ...factPrompts(games),
    ...crossedPrompts(games),
    ...guessPrompts(games),
  ];
}

function fallPrompts(games: readonly RoomGame[]): readonly RoomPrompt[] {
  return fallsOf(games, 2).map(({ beat, move, games: fell }) => ({
    kind: 'fall',
    beat,
    move,
    games: fell,
    of: games.length,
  }));
}

/** The beat whose two most taken doors were taken by most, the second by at least a third of the first. */
function splitPrompts(games: readonly RoomGame[]): readonly RoomPrompt[] {
  const splits = heatMap(games).flatMap(({ beats }) =>
    beats.flatMap(({ beat, doors }) => {
      const [first, second] = [...doors].sort((a, b) => b.taken - a.taken);
      return first && second && second.taken > 0 && second.taken * 3 >= first.taken
        ? [{ beat, first, second }]
        : [];
    }),
  );
  const [widest] = [...splits].sort((a, b) => b.second.taken - a.second.taken);
  if (!widest) return [];
  const { beat, first, second } = widest;
  return [{ kind: 'split', beat, moves: [first.move, second.move], games: [first.taken, second.taken] }];
}

/** The best move of a place where somebody lost by another, made by nobody in that beat. */
function unseenPrompts(games: readonly RoomGame[]): readonly RoomPrompt[] {
  const steps = games.flatMap(({ analysis }) => analysis.steps);
  const isMade = (beat: string, move: string) =>
    steps.some((step) => step.beat === beat && step.move === move);
  const unseen = steps
    .filter(({ loss, beat, bestMove }) => loss >= LOSS.slack && !isMade(beat, bestMove))
    .sort((a, b) => b.loss - a.loss)[0];
  return unseen ? [{ kind: 'unseen', beat: unseen.beat, move: unseen.bestMove }] : [];
}

/** The chain fact that most games ended without, if at least a third did. */
function factPrompts(games: readonly RoomGame[]): readonly RoomPrompt[] {
  const [first] = games;
  if (!first) return [];
  const { chainFacts, factIds } = first.scenario.ir;
  const lacking = factIds.flatMap((fact, bit) => {
    if (((chainFacts >> bit) & 1) === 0) return [];
    const without = games.filter(({ replay }) => {
      const last = replay.played.at(-1)?.result.state ?? replay.start;
      return last !== undefined && ((last.facts >> bit) & 1) === 0;
    });
    return [{ fact, games: without.length }];
  });
  const [most] = [...lacking].sort((a, b) => b.games - a.games);
  return most && most.games > 0 && most.games * 3 >= games.length
    ? [{ kind: 'fact', ...most, of: games.length }]
    : [];
}

function crossedPrompts(games: readonly RoomGame[]): readonly RoomPrompt[] {
  const crossed = games.filter(({ analysis }) => analysis.ended?.grade === 'crossed').length;
  return crossed > 0 ? [{ kind: 'crossed', games: crossed, of: games.length }] : [];
}

function guessPrompts(games: readonly RoomGame[]): readonly RoomPrompt[] {
  const asked = games.flatMap(({ guess }) => (guess === undefined || guess === '' ? [] : [guess]));
  const types = [...new Set(asked)];
  const right = games[0]?.scenario.ir.typeId ?? '';
  if (types.every((type) => type === right)) return [];
  const guesses = types
    .map((type) => ({ type, games: asked.filter((one) => one === type).length }))
    .sort((a, b) => b.games - a.games);
  return [{ kind: 'guess', guesses, right }];
}
