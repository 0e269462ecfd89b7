// A practice game that begins with moves that are already made: from a set position, a model, or somebody's game.
import type { Played } from '../core/roleplay/play-move.ts';
import type { SharedRun } from '../core/roleplay/share/run-file.ts';
import { ENGINE } from '../schema/words/roleplay.ts';
import type { RunParent } from '../schema/words/run-bodies.ts';
import { randomId } from '../storage/random-id.ts';
import { guessDraft, type RunHead, startDrafts } from './play-drafts.ts';
import { openRecord, record } from './record-store.ts';

/** Where the new game comes from. */
export type Beginning = Pick<SharedRun['run'], 'caseId' | 'typeId' | 'contentHash' | 'seed' | 'variant'>;

/** Whom it is against is told where it comes from. Id of the new game once all of it is in the record; also where it waits there for room. `parent` only of one's own games. */
export async function startFrom(
  { caseId, typeId, contentHash, seed, variant }: Beginning,
  played: readonly Played[],
  parent?: RunParent,
): Promise<string> {
  const id = randomId((bytes) => crypto.getRandomValues(bytes));
  const head: RunHead = {
    ...{ id, caseId, typeId, contentHash, seed, variant },
    engine: ENGINE,
    mode: 'practice',
    ...(parent ? { parent } : {}),
  };
  const drafts = [...startDrafts(head, played), guessDraft(head, played.length, typeId)];
  await openRecord();
  await Promise.all(drafts.map(({ type, ref, body }) => record(type, ref, body)));
  return id;
}
