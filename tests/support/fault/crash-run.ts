// One profile, many deaths: opens the lesson, checks that all that was confirmed is there, writes at full speed, and dies.
import { setTimeout as pause } from 'node:timers/promises';
import { errors, type Page } from '@playwright/test';
import { foreignBackup, takeIn } from './foreign-backup.ts';
import { growLog } from './in-page/grow-log.ts';
import { type HoldOrder, holdDatabase } from './in-page/hold-database.ts';
import { type Look, look, showsAtLeast } from './in-page/look.ts';
import { readLog } from './in-page/read-log.ts';
import { writeNumbers } from './in-page/write-numbers.ts';
import { logJudge } from './judge-log.ts';
import { openLedger } from './ledger.ts';
import { type Death, mortalBrowser, type Victim } from './mortal-browser.ts';

/**
 * When death comes: some time after writing began, at the very moment of a confirmation, some time after the page was asked
 * for, at a step in the database with a tail of so many events that the step is due, or at a step of taking in a backup of so
 * many events, few enough for one transaction.
 */
export type CrashPoint =
  | { readonly at: 'writing'; readonly afterMs: number }
  | { readonly at: 'confirmation'; readonly nth: number }
  | { readonly at: 'opening'; readonly afterMs: number }
  | { readonly at: 'step'; readonly step: Omit<HoldOrder, 'holdMs'>; readonly tail: number }
  | { readonly at: 'importing'; readonly step: Omit<HoldOrder, 'holdMs'>; readonly events: number };

export type CrashRun = AsyncDisposable & {
  /** One life: open, check, write, die. Resolves to false when the step it should die at never came. */
  readonly live: (point: CrashPoint, death: Death) => Promise<boolean>;
  /** Lengthens the record to that many events, beside the course. */
  readonly growTo: (events: number) => Promise<void>;
  /** Opens once more and reads everything anew. */
  readonly finish: () => Promise<void>;
  readonly size: () => { readonly confirmed: number; readonly events: number; readonly segments: number };
  /** Navigations that had to be asked for twice. */
  readonly askedTwice: () => number;
};

const LESSON = '/learn/open-closed-loop/';
const BACKUP = '/me/backup/';
/** A browser whose renderer has just been killed now and then leaves a navigation lying (Chromium); it is asked once more. */
const NAVIGATION_MS = 15_000;
/** One tab writes bare numbers into the first field. */
const WRITER = '';
const FIELD = 0;
/** The page stands still for so long where a crash shall hit it. */
const HOLD_MS = 100;
/** A step that does not come within this time is not waited for any longer. */
const STEP_PATIENCE_MS = 4000;

/** Every method throws an Error that names what was lost as soon as it is found. */
export async function crashRun(profile: string, origin: string): Promise<CrashRun> {
  const ledger = openLedger();
  /** Backups that were being taken in, each one transaction: all of its events are there, or none. */
  const foreign = new Map<string, number>();
  let judge = logJudge({ whole: foreign });
  let askedTwice = 0;
  const browser = await mortalBrowser(profile, origin, ledger);

  /** The number that the next life goes on from. */
  const check = async (page: Page, confirmed: Iterable<string>): Promise<number> => {
    const last = ledger.last(WRITER);
    // From beside the course: while the page opens, and not behind what it has to do then.
    const reading = browser.beside().then((beside) => beside.evaluate(readLog, judge.known()));
    // What it can't read is told below, with the life it was.
    reading.catch(() => undefined);
    const isShown = await page
      .waitForFunction(showsAtLeast, [FIELD, WRITER, last] as const, { timeout: 8000, polling: 20 })
      .then(() => true)
      .catch(() => false);
    const [seen, log] = await Promise.all([page.evaluate(look), reading]);
    const faults = lookFaults(seen);
    if (!isShown) faults.push(`the field shows “${seen.fields[FIELD]}”, not ${last} or later`);
    if (log) faults.push(...judge.faults(log, confirmed));
    else if (last > 0) faults.push('the database is gone');
    faults.push(...browser.troubles());
    if (faults.length > 0) throw new Error(`${faults.join('\n')}\n(confirmed up to ${last})`);
    return Math.max(last, Number(seen.fields[FIELD]) || 0);
  };

  const goTo = async (page: Page, path: string) => {
    const go = () => page.goto(`${origin}${path}`, { waitUntil: 'commit', timeout: NAVIGATION_MS });
    await go().catch((error: unknown) => {
      if (!(error instanceof errors.TimeoutError)) throw error;
      askedTwice += 1;
      return go();
    });
  };

  const grow = async (missing: number) => {
    if (missing <= 0) return;
    await (await browser.beside()).evaluate(growLog, missing);
  };

  const write = async (victim: Victim, from: number, point: CrashPoint): Promise<boolean> => {
    const holdAt = point.at === 'confirmation' ? from + point.nth - 1 : undefined;
    await victim.page.evaluate(writeNumbers, { writer: WRITER, field: FIELD, from, holdAt, holdMs: HOLD_MS });
    switch (point.at) {
      case 'confirmation':
        return within(ledger.reached(WRITER, from + point.nth - 1));
      case 'step':
        return within(browser.stepReached());
      case 'opening':
      case 'importing':
        throw new Error('nothing is written in such a life');
      case 'writing':
        await pause(point.afterMs);
        return true;
    }
  };

  const importOne = async ({ page }: Victim, events: number): Promise<boolean> => {
    const device = `foreign${String(foreign.size).padStart(9, '0')}`;
    foreign.set(device, events);
    const file = await foreignBackup(device, events);
    await goTo(page, BACKUP);
    await takeIn(page, file);
    return within(browser.stepReached());
  };

  const dieAt = async (victim: Victim, point: CrashPoint): Promise<boolean> => {
    if ('step' in point) await victim.page.addInitScript(holdDatabase, { ...point.step, holdMs: HOLD_MS });
    if (point.at === 'importing') return importOne(victim, point.events);
    await goTo(victim.page, LESSON);
    if (point.at !== 'opening') return write(victim, (await check(victim.page, ledger.news())) + 1, point);
    await pause(point.afterMs);
    return true;
  };

  return {
    live: async (point, death) => {
      if (point.at === 'step') await grow(point.tail - judge.size().tail);
      const victim = await browser.open();
      const isReached = await dieAt(victim, point);
      await browser.die(victim, death);
      return isReached;
    },
    growTo: (events) => grow(events - judge.size().events),
    finish: async () => {
      judge = logJudge({ whole: foreign });
      const { page } = await browser.open();
      await goTo(page, LESSON);
      await check(page, ledger.all());
      await page.close();
    },
    askedTwice: () => askedTwice,
    size: () => ({ confirmed: ledger.all().size, ...judge.size() }),
    [Symbol.asyncDispose]: () => browser[Symbol.asyncDispose](),
  };
}

/** What is wrong with what a learner sees who comes back. */
function lookFaults({ textLength, warning }: Look): string[] {
  const faults: string[] = [];
  if (textLength < 500) faults.push('the page is blank');
  if (warning !== '') faults.push(`the page warns: ${warning}`);
  return faults;
}

async function within(reached: Promise<void>): Promise<boolean> {
  return Promise.race([reached.then(() => true), pause(STEP_PATIENCE_MS, false)]);
}
