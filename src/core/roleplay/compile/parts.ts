// What a case is made of when a certain client type plays in it: the trap fills its slot, its red line joins the case's.
import type { Beat, CaseFile } from '../../../schema/case.ts';
import type { ClientFile } from '../../../schema/client.ts';
import type { Move } from '../../../schema/move.ts';
import type { Spoken } from '../../../schema/spoken.ts';
import { TYPE_TRAP } from './names.ts';

/** Beats in the order of the file; where the client's trap has its slot, his words replace the beat's. */
export function beatsOf(caseFile: CaseFile, { trap }: ClientFile): readonly Beat[] {
  return caseFile.beats.map((beat) =>
    beat.slot === undefined
      ? beat
      : { ...beat, says: trap.says, moves: [...(beat.moves ?? []), ...trap.moves] },
  );
}

/** A move with the beat in which it is offered, in the order of the beats. */
export type PlacedMove = { readonly beat: Beat; readonly move: Move };

export function movesOf(beats: readonly Beat[]): readonly PlacedMove[] {
  return beats.flatMap((beat) => (beat.moves ?? []).map((move) => ({ beat, move })));
}

/** Everything that is said beside the bank: openings of beats and answers to moves. */
export function spokenIn(beats: readonly Beat[]): readonly Spoken[] {
  return beats.flatMap((beat) => [
    ...(beat.says ?? []),
    ...(beat.moves ?? []).flatMap((move) => move.answers ?? []),
  ]);
}

export type RedLine = CaseFile['redLines'][number];

/** The case's red lines, then the one of the client's trap. */
export function redLinesOf(caseFile: CaseFile, { trap }: ClientFile): readonly RedLine[] {
  return [...caseFile.redLines, { id: TYPE_TRAP, ...trap.redLine }];
}

/** The words of a line when a type says it; `isOwnVoice`: written for this type. */
export function voiced(spoken: Spoken, typeId: string) {
  const own = spoken.types?.[typeId];
  const { id, text, tell } = spoken;
  return own
    ? { id: `${id}-${typeId}`, words: lineWords(own), isOwnVoice: true }
    : { id, words: lineWords({ text, tell }), isOwnVoice: false };
}

/** Text and tell alone. */
export function lineWords({ text, tell }: { text: string; tell?: string | undefined }) {
  return tell === undefined ? { text } : { text, tell };
}
