// The lesson that the fault tests write into, and what they ask of it again and again.
import { expect, type Page } from '@playwright/test';
import { look } from './in-page/look.ts';
import { type RawEvent, type RawLog, readLog } from './in-page/read-log.ts';
import { writeNumbers } from './in-page/write-numbers.ts';
import { type LogJudge, logJudge } from './judge-log.ts';
import type { Ledger } from './ledger.ts';

export const LESSON = '/learn/open-closed-loop/';

/** Worksheet fields of the lesson that take any text, by place. */
export const TEXT_FIELDS = [0, 1, 3, 4] as const;

/** Writes numbers `from` to `upTo` and resolves when the screen has called the last one saved. */
export async function writeUpTo(
  page: Page,
  ledger: Ledger,
  order: { readonly writer: string; readonly field: number; readonly from: number; readonly upTo: number },
): Promise<void> {
  await page.evaluate(writeNumbers, order);
  await ledger.reached(order.writer, order.upTo);
}

/** Types into a field as a learner does, and leaves it. */
export async function typeInto(page: Page, field: number, text: string): Promise<void> {
  const input = page.locator('.apply [data-field]').nth(field);
  await input.fill(text);
  await input.blur();
}

export async function expectState(page: Page, text: string | RegExp): Promise<void> {
  await expect(page.locator('.apply [data-form-state]')).toHaveText(text);
}

/** Waits until all pages show the same in their worksheet, and resolves to it. */
export async function expectSame(pages: readonly Page[]): Promise<readonly string[]> {
  await expect(async () => {
    const shown = await Promise.all(pages.map(async (page) => (await page.evaluate(look)).fields));
    for (const fields of shown) expect(fields).toEqual(shown[0]);
  }).toPass({ timeout: 30_000 });
  const [first] = pages;
  return first ? (await first.evaluate(look)).fields : [];
}

/** Reads the database raw and fails when something that was confirmed isn't there, or a gap is. */
export async function expectAllThere(
  page: Page,
  confirmed: Iterable<string>,
  judge: LogJudge = logJudge(),
): Promise<RawLog> {
  const log = await page.evaluate(readLog, judge.known());
  if (!log) throw new Error('there is no database');
  expect(judge.faults(log, confirmed)).toEqual([]);
  return log;
}

/** Every event of a reading in the order of the record. */
export function inOrder({ tail, segments }: RawLog): readonly RawEvent[] {
  const all = [...segments.flatMap(({ events }) => events ?? []), ...tail];
  const place = ({ hlc, device, seq }: RawEvent) => `${hlc} ${device} ${String(seq).padStart(9, '0')}`;
  return all.sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

/** What the record says was last written into every field. */
export function lastWords(log: RawLog): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const { field, value } of inOrder(log)) if (field !== null && value !== null) words.set(field, value);
  return words;
}
