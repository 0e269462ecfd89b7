// Polls and games of the room by counted hands, folded from its events.
import { own } from '../../archive/own.ts';
import type { RoomEvent } from '../room/room-event.ts';
import type { GameBegin, GameView, PollAsk } from './hands-bodies.ts';

/** Hands by option id, and whether the room sees them. */
export type Ballot = {
  readonly counts: Readonly<Record<string, number>>;
  readonly isShown: boolean;
  /** Seqs of the counts, in order: the last one is what is taken back. */
  readonly counted: readonly number[];
  /** Persons in the room at the last of these counts; 0 where they weren't counted by then. */
  readonly heads: number;
};

export type Poll = {
  readonly id: string;
  readonly ask: PollAsk;
  /** The room may know the key. */
  readonly isRevealed: boolean;
  /** UTC ms. */
  readonly openedAt: number;
};

/** One move of the room; `seq` is that of its event, to take it back. */
export type Turn = { readonly move: string; readonly told: readonly string[]; readonly seq: number };

export type VotedGame = GameBegin & {
  readonly turns: readonly Turn[];
  readonly view: GameView;
  /** UTC ms. */
  readonly openedAt: number;
};

type Hands = {
  /** Persons in the room; 0 before they were counted. */
  readonly heads: number;
  /** In the order in which they were opened. */
  readonly polls: readonly Poll[];
  readonly games: readonly VotedGame[];
  readonly ballots: Readonly<Record<string, Ballot>>;
};

/** `held`: as the wall was when it was frozen. */
export type HandsState = Hands & { readonly held: Hands | undefined };

/** A room in which no hand was raised. */
export const EMPTY_HANDS: HandsState = { heads: 0, polls: [], games: [], ballots: {}, held: undefined };

const EMPTY_BALLOT: Ballot = { counts: {}, isShown: false, counted: [], heads: 0 };

/** What of raised hands the wall shows: while it is frozen nothing that comes after. */
export function onWall(state: HandsState): HandsState {
  return state.held ? { ...state.held, held: undefined } : state;
}

/** Ids of what a poll's hands are raised for, in the order of the letters. */
export function optionIdsOf(ask: PollAsk): readonly string[] {
  return ask.kind === 'question' ? ask.options : ask.options.map((_, place) => `o${place}`);
}

/** The ballot of a game's move number `turn`, from 0. */
export function turnBallot(game: string, turn: number): string {
  return `${game}/${turn}`;
}

/** The id under which the wall shows two games side by side. */
export function pairId(a: string, b: string): string {
  return `${a}+${b}`;
}

/** The one or two games that the wall shows under an id; two only of one case. */
export function gamesShown({ games }: HandsState, id: string): readonly VotedGame[] {
  const [first, second] = id.split('+').map((one) => games.find(({ game }) => game === one));
  if (!first) return [];
  return second && second.caseId === first.caseId ? [first, second] : [first];
}

/** What was counted on a ballot so far. */
export function ballotOf({ ballots }: HandsState, id: string): Ballot {
  return own(ballots, id) ?? EMPTY_BALLOT;
}

/** The next state of the slice; the same object where the event is none of its own. */
export function reduceHands(state: HandsState, event: RoomEvent): HandsState {
  switch (event.type) {
    case 'headsCounted':
      return { ...state, heads: event.body.heads };
    case 'pollOpened': {
      const { poll: id, ask } = event.body;
      return { ...state, polls: [...state.polls, { id, ask, isRevealed: false, openedAt: event.at }] };
    }
    case 'handsCounted': {
      const { ballot, option, hands } = event.body;
      const { counts, counted, isShown } = ballotOf(state, ballot);
      return withBallot(state, ballot, {
        isShown,
        counts: { ...counts, [option]: hands },
        counted: [...counted, event.seq],
        heads: state.heads,
      });
    }
    case 'barsShown': {
      const { ballot, isShown } = event.body;
      return withBallot(state, ballot, { ...ballotOf(state, ballot), isShown });
    }
    case 'keyRevealed': {
      const { poll } = event.body;
      const polls = state.polls.map((one) => (one.id === poll ? { ...one, isRevealed: true } : one));
      return { ...state, polls };
    }
    case 'gameOpened':
      return {
        ...state,
        games: [...state.games, { ...event.body, turns: [], view: 'brief', openedAt: event.at }],
      };
    case 'movePlayed': {
      const { game, turn, move, told } = event.body;
      // Pressed twice, or in two windows: the room's move number `turn` was made once.
      return withGame(state, game, (one) =>
        one.turns.length === turn
          ? { ...one, turns: [...one.turns, { move, told, seq: event.seq }], view: 'table' }
          : one,
      );
    }
    case 'frozen':
      return { ...state, held: event.body.isFrozen ? (state.held ?? state) : undefined };
    case 'gameViewed':
      return withGame(state, event.body.game, (one) => ({ ...one, view: event.body.view }));
    default:
      return state;
  }
}

function withBallot(state: HandsState, id: string, ballot: Ballot): HandsState {
  return { ...state, ballots: { ...state.ballots, [id]: ballot } };
}

function withGame(state: HandsState, id: string, change: (game: VotedGame) => VotedGame): HandsState {
  return { ...state, games: state.games.map((game) => (game.game === id ? change(game) : game)) };
}
