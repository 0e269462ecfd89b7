// What comes of the promise of the day, in the record: random ids that are made once, and the numbers of a return.
import { own } from '../core/archive/own.ts';
import type { CommitmentReturn } from '../core/commitment/return-code.ts';
import { RETURN_BLOCK, type ReturnPart, returnField } from '../schema/words/commitment.ts';
import { record, recordStore } from './record-store.ts';

/** `id` goes back to the trainer, `calendar` into calendars that others may see: neither tells of the other. */
export type CommitmentId = 'id' | 'calendar';

/** Letters of an id. */
const LENGTH = 16;
const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUV';

/** The id, made at its first use; undefined where it can't be kept. */
export async function commitmentId(which: CommitmentId): Promise<string | undefined> {
  const kept = own(recordStore.getState().progress.fields, RETURN_BLOCK)?.[which]?.value;
  if (kept) return kept;
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH));
  const made = [...bytes].map((byte) => LETTERS[byte % LETTERS.length]).join('');
  return (await keep(which, made)) ? made : undefined;
}

/** Keeps what the learner said for a return; false where it can't be kept. */
export async function keepReturn(
  { days, kept, missed }: CommitmentReturn,
  arrivedYuan: string,
): Promise<boolean> {
  const parts: Readonly<Record<ReturnPart, string>> = {
    kept: String(kept),
    missed: String(missed),
    arrived: arrivedYuan,
  };
  for (const part of ['kept', 'missed', 'arrived'] as const) {
    if (!(await keep(returnField(part, days), parts[part]))) return false;
  }
  return true;
}

async function keep(field: string, value: string): Promise<boolean> {
  const ref = { id: RETURN_BLOCK, hash: '' };
  const { saved } = await record('fieldSaved', ref, {
    lesson: RETURN_BLOCK,
    block: RETURN_BLOCK,
    field,
    value,
  });
  return saved;
}
