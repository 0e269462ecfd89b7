// What was written into a worksheet, field by field.
import type { BlockProgress } from '../progress/progress.ts';
import type { Entry, WorksheetAccount } from './archive.ts';
import type { ArchiveField, ArchiveWorksheet } from './archive-course.ts';
import { own } from './own.ts';

/** The account of a worksheet on the page at `lessonUrl`; undefined when nothing stands in it. */
export function worksheetAccount(
  { id, kind, title, fields }: ArchiveWorksheet,
  lessonUrl: string,
  block: BlockProgress | undefined,
): WorksheetAccount | undefined {
  const entries = entriesOf(block, fields);
  if (entries.length === 0) return undefined;
  const lastAt = Math.max(...entries.map(({ at }) => at));
  return { id, kind, title, url: `${lessonUrl}#${id}`, of: fields.length, entries, lastAt };
}

/** What stands in some fields, in their order; fields that were cleared are passed over. */
export function entriesOf(
  block: BlockProgress | undefined,
  fields: readonly ArchiveField[],
): readonly Entry[] {
  return fields.flatMap(({ id, label }) => {
    const field = block && own(block, id);
    return field && field.value.trim() !== '' ? [{ id, label, value: field.value, at: field.at }] : [];
  });
}
