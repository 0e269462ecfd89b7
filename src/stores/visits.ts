// The sheet for a visit in the record: on a card, or, where there is none, in a block of its own.
import { VISIT_BLOCK, visitField } from '../schema/words/visit.ts';
import { saveDealField } from './deals.ts';
import type { Saved } from './record-keeper.ts';
import { record } from './record-store.ts';

/** Keeps a part of the sheet; '' takes it away again. */
export function saveVisitPart(deal: string | undefined, part: string, value: string): Promise<Saved> {
  const field = visitField(part);
  if (deal !== undefined) return saveDealField(deal, field, value);
  const ref = { id: VISIT_BLOCK, hash: '' };
  return record('fieldSaved', ref, { lesson: VISIT_BLOCK, block: VISIT_BLOCK, field, value });
}
