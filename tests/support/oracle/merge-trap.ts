// A case with the client's trap in the beat that has a place for it.
import type { CaseFile } from './read-case.ts';
import type { ClientFile } from './read-client.ts';

/** The trap's moves come after the beat's own, its words instead of them; its red line joins the case's. */
export const mergeTrap = (game: CaseFile, client: ClientFile): CaseFile => ({
  ...game,
  redLines: [...game.redLines, 'type-trap'],
  beats: game.beats.map((beat) =>
    beat.hasTrap ? { ...beat, says: client.trap.says, moves: [...beat.moves, ...client.trap.moves] } : beat,
  ),
});
