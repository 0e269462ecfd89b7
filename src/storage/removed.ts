// The mark that a removed profile leaves behind: whatever some page still holds of it cannot be written any more.
import type { LearnerDatabase, MetaRow } from './database.ts';

/** Someone wiped the profile; a transaction that would have written for it is undone. */
export class RemovedError extends Error {
  override readonly name = 'RemovedError';
}

/** The mark of a profile: its id, which is a random number, and nothing else of it. */
export function removedMark(profile: string): MetaRow {
  return { key: `removed:${profile}`, value: '' };
}

/** Whether the profile was wiped here. Runs inside the caller's transaction, which must hold `meta`. */
export async function isRemoved(db: LearnerDatabase, profile: string): Promise<boolean> {
  return (await db.meta.get(removedMark(profile).key)) !== undefined;
}

/** Undoes the caller's transaction, which must hold `meta`, when the profile was wiped here. */
export async function refuseRemoved(db: LearnerDatabase, profile: string): Promise<void> {
  if (await isRemoved(db, profile)) throw new RemovedError(profile);
}
