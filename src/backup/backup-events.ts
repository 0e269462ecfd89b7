// Reads the events of a backup file that was checked, some thousand at a time, for taking them in.
import type { StoredEvent } from '../schema/words/event.ts';
import { LIMITS } from './format.ts';
import { readHeader } from './header.ts';
import { type Opening, readBody } from './read-body.ts';

/** Batches of at most 5,000. Throws BackupError when the file is no longer what it was when it was checked. */
export async function* backupEvents(file: Blob, opening: Opening): AsyncGenerator<readonly StoredEvent[]> {
  const header = await readHeader(file);
  for await (const { events } of readBody(file, header, { ...opening, limits: LIMITS })) {
    if (events) yield events;
  }
}
