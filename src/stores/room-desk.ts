// The games that a trainer has opened: read from files, analysed one after the other, held on this page and nowhere else.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RoomGame } from '../core/roleplay/room/room-game.ts';
import type { AnalysisAnswer, AnalysisRequest } from './analysis-answer.ts';
import type { RunOpening, RunTrouble } from './opened-run.ts';

/** A file that isn't in the room, and why: not opened, played on rules that are no more, not to be counted, or there already. */
export type Refused = {
  readonly file: string;
  readonly reason: RunTrouble | 'old-wording' | 'uncounted' | 'twice';
};

export type RoomState = {
  /** In the order of the files. */
  readonly games: readonly RoomGame[];
  readonly refused: readonly Refused[];
  /** Files that are still being looked at. */
  readonly waiting: number;
};

export type RoomDesk = {
  readonly store: StoreApi<RoomState>;
  /** Opens files one after the other; resolves when all were looked at. Those that can't be opened are listed, the rest come in. */
  readonly add: (files: readonly File[]) => Promise<void>;
  readonly remove: (id: string) => void;
  readonly clear: () => void;
};

export type RoomParts = {
  readonly open: (file: Blob) => Promise<RunOpening>;
  readonly analyse: (request: AnalysisRequest) => Promise<AnalysisAnswer>;
};

const EMPTY: RoomState = { games: [], refused: [], waiting: 0 };

export function createRoomDesk({ open, analyse }: RoomParts): RoomDesk {
  const store = createStore<RoomState>()(() => EMPTY);
  let round = 0;
  /** What is being looked at: files chosen meanwhile wait behind it. */
  let line: Promise<void> = Promise.resolve();

  const gameOf = async (file: File): Promise<RoomGame | Refused['reason']> => {
    const opening = await open(file);
    if (!opening.ok) return opening.reason;
    const { shared, replay, isWhole } = opening.opened;
    if (!isWhole) return 'old-wording';
    const { run, scenario, name, guess } = shared;
    if (store.getState().games.some(({ id }) => id === run.id)) return 'twice';
    const { hash, ir } = scenario;
    const moves = run.moves.map(({ move }) => move);
    const answer = await analyse({ hash, ir, variant: run.variant, moves }).catch(() => undefined);
    if (!answer?.ok) return 'uncounted';
    return { id: run.id, name, scenario, variant: run.variant, guess, replay, analysis: answer.analysis };
  };
  const look = async (files: readonly File[], mine: number): Promise<void> => {
    for (const file of files) {
      // The room was emptied meanwhile: what was under way belongs to nobody.
      if (mine !== round) return;
      const game = await gameOf(file);
      if (mine !== round) return;
      store.setState(({ games, refused, waiting }) =>
        typeof game === 'string'
          ? { refused: [...refused, { file: file.name, reason: game }], waiting: waiting - 1 }
          : { games: [...games, game], waiting: waiting - 1 },
      );
    }
  };
  return {
    store,
    add: (files) => {
      const mine = round;
      store.setState(({ waiting }) => ({ waiting: waiting + files.length }));
      line = line.then(() => look(files, mine));
      return line;
    },
    remove: (id) => store.setState(({ games }) => ({ games: games.filter((game) => game.id !== id) })),
    clear: () => {
      round += 1;
      store.setState(EMPTY);
    },
  };
}
