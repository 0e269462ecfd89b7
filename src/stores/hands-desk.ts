// What the trainer does with raised hands: asks, counts, shows, begins games and makes the room's moves in them.

import type { HandsCase } from '../core/classroom/hands/hands-bank.ts';
import type { GameBegin, PollAsk } from '../core/classroom/hands/hands-bodies.ts';
import type { VotedGame } from '../core/classroom/hands/hands-state.ts';
import { movesOf, toldAfter } from '../core/classroom/hands/voted-game.ts';
import type { Scenario } from '../core/roleplay/scenario.ts';
import type { ClassroomSession } from './classroom-session.ts';
import type { Loaded } from './play-scenario.ts';
import type { Position } from './play-session.ts';

export type HandsDeskParts = Pick<ClassroomSession, 'send'> & {
  readonly load: (hash: string) => Promise<Loaded>;
  /** Id of the best move in a position; undefined where nobody can tell. */
  readonly best: (position: Position) => Promise<string | undefined>;
  /** A random integer from 0 to below 2^32. */
  readonly draw: () => number;
  readonly newId: () => string;
};

/** `typeId`: whom to meet, undefined for one that is drawn; `isCut`: only its key moves are voted on. */
export type GameWish = {
  readonly of: HandsCase;
  readonly typeId: string | undefined;
  readonly isCut: boolean;
};

export function createHandsDesk({ send, load, best, draw, newId }: HandsDeskParts) {
  const bestIn = (scenario: Scenario, variant: number) => (moves: readonly string[]) =>
    best({ scenario, variant, moves });
  const open = async (scenario: Scenario, begin: Omit<GameBegin, 'told'>): Promise<boolean> => {
    const told = await toldAfter(scenario, begin, [], bestIn(scenario, begin.variant));
    return (await send('gameOpened', { ...begin, told })) && send('shown', { kind: 'game', id: begin.game });
  };
  return {
    /** Opens a poll and puts it on the wall. */
    ask: async (ask: PollAsk): Promise<boolean> => {
      const poll = newId();
      return (await send('pollOpened', { poll, ask })) && send('shown', { kind: 'poll', id: poll });
    },

    /** Begins a game and puts it on the wall; false where its scenario can't be had. */
    begin: async ({ of, typeId, isCut }: GameWish): Promise<boolean> => {
      const type = of.types.find(({ id }) => id === typeId) ?? of.types[draw() % of.types.length];
      if (!type) throw new Error(`nobody to play ${of.caseId} against`);
      const loaded = await load(type.hash);
      if (!loaded.ok) return false;
      const seed = draw();
      const cut = isCut && of.cut ? of.cut.beats : [];
      const head = { caseId: of.caseId, typeId: type.id, contentHash: type.hash };
      return open(loaded.scenario, { game: newId(), ...head, seed, variant: seed % type.variants, cut });
    },

    /** Begins the same game anew, so that both can stand side by side. */
    again: (scenario: Scenario, game: VotedGame): Promise<boolean> => {
      const { caseId, typeId, contentHash, seed, variant, cut } = game;
      return open(scenario, { game: newId(), caseId, typeId, contentHash, seed, variant, cut });
    },

    /** Makes the room's next move, with what is told after it. */
    move: async (scenario: Scenario, game: VotedGame, move: string): Promise<boolean> => {
      const line = [...movesOf(game), move];
      const told = await toldAfter(scenario, game, line, bestIn(scenario, game.variant));
      return send('movePlayed', { game: game.game, turn: game.turns.length, move, told });
    },
  };
}
