// What the screen has confirmed, kept in the test's own process: no crash of a page or a browser reaches it.
import type { BrowserContext } from '@playwright/test';

export type Ledger = {
  /** Lets the pages of a context report what they saw confirmed. */
  readonly follow: (context: BrowserContext) => Promise<void>;
  /** Highest number of a writer that the screen has called saved; 0 for none. */
  readonly last: (writer: string) => number;
  /** Every value (`${writer}${n}`) that the screen has called saved. */
  readonly all: () => ReadonlySet<string>;
  /** What was confirmed since this was asked last. */
  readonly news: () => readonly string[];
  /** Resolves when the screen has called this number saved. */
  readonly reached: (writer: string, n: number) => Promise<void>;
};

/** Name of the function that pages call. */
export const CONFIRM = 'huikuanConfirmed';

export function openLedger(): Ledger {
  const all = new Set<string>();
  const last = new Map<string, number>();
  let news: string[] = [];
  const waiters = new Set<() => void>();
  const confirm = (writer: string, n: number) => {
    all.add(`${writer}${n}`);
    news.push(`${writer}${n}`);
    last.set(writer, Math.max(n, last.get(writer) ?? 0));
    for (const look of waiters) look();
  };
  const lastOf = (writer: string) => last.get(writer) ?? 0;
  return {
    follow: (context) =>
      context
        .exposeBinding(CONFIRM, (_source, writer: string, n: number) => confirm(writer, n))
        .then(() => {}),
    last: lastOf,
    all: () => all,
    news: () => {
      const before = news;
      news = [];
      return before;
    },
    reached: (writer, n) =>
      new Promise((resolve) => {
        const look = () => {
          if (lastOf(writer) < n) return;
          waiters.delete(look);
          resolve();
        };
        waiters.add(look);
        look();
      }),
  };
}
