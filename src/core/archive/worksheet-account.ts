// What was written into a worksheet, field by field.
import { isCardField, storedName } from '../../schema/words/deal-card.ts';
import type { BlockProgress } from '../progress/progress.ts';
import type { Entry, WorksheetAccount } from './archive.ts';
import type { ArchiveField, ArchiveWorksheet } from './archive-course.ts';
import { own } from './own.ts';

/**
 * The account of a worksheet on the page at `lessonUrl`; undefined when nothing was written in it.
 * @param card the fields of the card in hand, for what is tied to it
 */
export function worksheetAccount(
  { id, kind, title, fields }: ArchiveWorksheet,
  lessonUrl: string,
  block: BlockProgress | undefined,
  card?: BlockProgress,
): WorksheetAccount | undefined {
  const written = entriesOf(block, fields);
  const steps = card ? entriesOf(onCard(card, id, fields), fields) : [];
  if (written.length === 0 && !steps.some(({ id: field }) => isOwnStep(fields, field))) return undefined;
  const entries = fields.flatMap(({ id: field }) => {
    const one = [...steps, ...written].find((entry) => entry.id === field);
    return one ? [one] : [];
  });
  const lastAt = Math.max(...entries.map(({ at }) => at));
  return { id, kind, title, url: `${lessonUrl}#${id}`, of: fields.length, entries, lastAt };
}

/** What the card in hand says for the fields that are tied to it. */
function onCard(card: BlockProgress, block: string, fields: readonly ArchiveField[]): BlockProgress {
  return Object.fromEntries(
    fields.flatMap(({ id, tied }) => {
      const kept = tied && own(card, storedName(tied, block));
      return kept ? [[id, kept] as const] : [];
    }),
  );
}

/** A step is written in the block itself; what every lesson shows of the card says nothing about this one. */
function isOwnStep(fields: readonly ArchiveField[], id: string): boolean {
  const tied = fields.find((field) => field.id === id)?.tied;
  return tied !== undefined && !isCardField(tied);
}

/** What stands in some fields, in their order; fields that were cleared are passed over. */
export function entriesOf(
  block: BlockProgress | undefined,
  fields: readonly ArchiveField[],
): readonly Entry[] {
  return fields.flatMap(({ id, label, tied }) => {
    const field = block && own(block, id);
    return field && field.value.trim() !== ''
      ? [{ id, label, value: field.value, at: field.at, ...(tied ? { tied } : {}) }]
      : [];
  });
}
