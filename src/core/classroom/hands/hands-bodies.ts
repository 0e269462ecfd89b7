// What the events of raised hands say: what is asked, how many hands went up for what, what was told, and the games of the room.
import { type BodyGuard, isCount, isObject, isText, isTextList } from '../../../schema/words/guards.ts';

/** What a poll asks: a question of the bank under the wording of that hash, or words of the trainer's own. */
export type PollAsk =
  | {
      readonly kind: 'question';
      readonly question: string;
      readonly hash: string;
      /** Ids, in the order of the letters. */
      readonly options: readonly string[];
    }
  | {
      readonly kind: 'own';
      readonly stem: string;
      /** Words, in the order of the letters; `optionIdsOf` gives them ids. */
      readonly options: readonly string[];
    };

/** Options of a poll: a worksheet's choice may bring more than there are cards, A to F. */
export const OPTIONS_LEAST = 2;
export const OPTIONS_MOST = 8;

/** What the wall shows of a game: its case, the last talk alone, the talk with the moves or the ending, the curve with the votes. */
export const GAME_VIEWS = ['brief', 'talk', 'table', 'curve'] as const;
export type GameView = (typeof GAME_VIEWS)[number];

/** A game of the room, as it begins. */
export type GameBegin = {
  readonly game: string;
  readonly caseId: string;
  readonly typeId: string;
  /** Hash of the scenario. */
  readonly contentHash: string;
  /** Draws what is said. */
  readonly seed: number;
  /** Index into variants. */
  readonly variant: number;
  /** Beats in which the room chooses; [] for all of them. Elsewhere the best move is made and told. */
  readonly cut: readonly string[];
  /** Ids of the moves that are told before the room's first. */
  readonly told: readonly string[];
};

/** The bodies by event type. A ballot is a poll's id, or `turnBallot` of a game. */
export type HandsBodies = {
  readonly headsCounted: { readonly heads: number };
  readonly pollOpened: { readonly poll: string; readonly ask: PollAsk };
  /** So many hands for an option, whatever was counted for it before. */
  readonly handsCounted: { readonly ballot: string; readonly option: string; readonly hands: number };
  readonly barsShown: { readonly ballot: string; readonly isShown: boolean };
  /** The key of the poll's question may be told from now on. */
  readonly keyRevealed: { readonly poll: string };
  readonly gameOpened: GameBegin;
  /** The room's move number `turn` (from 0), and the moves that are told after it. */
  readonly movePlayed: {
    readonly game: string;
    readonly turn: number;
    readonly move: string;
    readonly told: readonly string[];
  };
  readonly gameViewed: { readonly game: string; readonly view: GameView };
};

function isAsk(ask: unknown): ask is PollAsk {
  if (!isObject(ask) || !isTextList(ask['options'])) return false;
  if (ask['options'].length < OPTIONS_LEAST) return false;
  if (ask['kind'] === 'own') return isText(ask['stem']) && ask['options'].length <= OPTIONS_MOST;
  return ask['kind'] === 'question' && isText(ask['question']) && isText(ask['hash']);
}

/** Guards by event type. */
export const HANDS_GUARDS = {
  headsCounted: (body) => isObject(body) && isCount(body['heads']),
  pollOpened: (body) => isObject(body) && isText(body['poll']) && isAsk(body['ask']),
  handsCounted: (body) =>
    isObject(body) && isText(body['ballot']) && isText(body['option']) && isCount(body['hands']),
  barsShown: (body) => isObject(body) && isText(body['ballot']) && typeof body['isShown'] === 'boolean',
  keyRevealed: (body) => isObject(body) && isText(body['poll']),
  gameOpened: (body) =>
    isObject(body) &&
    ['game', 'caseId', 'typeId', 'contentHash'].every((name) => isText(body[name])) &&
    isCount(body['seed']) &&
    isCount(body['variant']) &&
    isTextList(body['cut']) &&
    isTextList(body['told']),
  movePlayed: (body) =>
    isObject(body) &&
    isText(body['game']) &&
    isCount(body['turn']) &&
    isText(body['move']) &&
    isTextList(body['told']),
  gameViewed: (body) =>
    isObject(body) && isText(body['game']) && GAME_VIEWS.some((view) => view === body['view']),
} satisfies { readonly [T in keyof HandsBodies]: BodyGuard };
