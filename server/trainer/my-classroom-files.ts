// Which files the trainer's folder beside the course may hold: for each its limit and the test of what stands in it.
import { DECK_LIMIT_BYTES, isDeck } from '../../src/core/classroom/slides/deck.ts';

export type MyClassroomFile = {
  readonly limitBytes: number;
  /** Tests what the JSON of the file holds. */
  readonly holds: (value: unknown) => boolean;
};

/** The names that can be asked for; a name that isn't here is answered as missing, whatever lies in the folder. */
export const MY_CLASSROOM_FILES: ReadonlyMap<string, MyClassroomFile> = new Map([
  ['slides.json', { limitBytes: DECK_LIMIT_BYTES, holds: isDeck }],
]);
