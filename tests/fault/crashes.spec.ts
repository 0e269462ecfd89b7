// 180 crashes of the page and 20 kills of the whole browser on one profile: nothing that the screen called saved is lost.
import { expect, test } from '@playwright/test';
import { profileFolder } from '../support/fault/browser-process.ts';
import { type CrashPoint, crashRun } from '../support/fault/crash-run.ts';
import { type Dice, dice, SEED } from '../support/fault/seeded.ts';

const LIVES = 200;
/** Every tenth life ends with the browser itself: 20 of 200. */
const BROWSER_EVERY = 10;
/** From here on the record is long enough to be read from a checkpoint. */
const LONG_FROM = 170;
const LONG_EVENTS = 20_500;

const SEALING = ['segments.add', 'events.delete', 'segments.complete'] as const;
const IMPORTING = ['devices.put', 'segments.add', 'events.add', 'segments.complete'] as const;
/** So many events, at least and at most, in a backup that is taken in: some go into a segment, some into the tail. */
const IMPORTED = [250, 700] as const;
/** So many events in the tail that sealing is due. */
const SEALING_TAIL = 1800;

test('200 deaths on one profile, 0 confirmed events lost', async ({ baseURL }) => {
  // It takes most of the suite's time on a machine that is busy with the others beside it.
  test.setTimeout(8.5 * 60_000);
  const startedAt = performance.now();
  const random = dice('crashes');
  const tally = { renderer: 0, browser: 0, missed: 0 };
  using folder = profileFolder();
  await using run = await crashRun(folder.path, baseURL ?? '');
  const say = (life: number) => {
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
    console.log(
      `${life} deaths in ${seconds} s, seed ${SEED}: ${JSON.stringify({ ...tally, askedTwice: run.askedTwice(), ...run.size() })}`,
    );
  };
  for (let life = 1; life <= LIVES; life += 1) {
    const point = crashPoint(life, random);
    const death = life % BROWSER_EVERY === 0 ? 'browser' : 'renderer';
    if (life === LONG_FROM) await run.growTo(LONG_EVENTS);
    const isReached = await run.live(point, death).catch((error: unknown) => {
      throw new Error(`life ${life} of seed ${SEED}, before ${JSON.stringify(point)}:\n${error}`);
    });
    tally[death] += 1;
    if (!isReached) tally.missed += 1;
    if (life % 50 === 0) say(life);
  }
  await run.finish();
  say(LIVES);
  expect(tally.renderer).toBeGreaterThanOrEqual(180);
  expect(tally.browser).toBeGreaterThanOrEqual(20);
  expect(tally.missed, 'steps to die at that never came').toBeLessThanOrEqual(3);
  expect(run.askedTwice(), 'pages that had to be asked for twice').toBeLessThanOrEqual(3);
  expect(run.size().confirmed).toBeGreaterThan(LIVES);
});

/** One after the other, so that every kind has its share; 11 and the 10 of the browser's deaths meet in every way. */
const KINDS = [
  'writing',
  'confirmation',
  'opening',
  'step',
  'opening',
  'confirmation',
  'importing',
  'writing',
  'confirmation',
  'opening',
  'opening',
] as const;

function crashPoint(life: number, random: Dice): CrashPoint {
  const kind = KINDS[(life - 1) % KINDS.length] ?? 'writing';
  switch (kind) {
    case 'writing':
      return { at: kind, afterMs: random.between(0, 300) };
    case 'confirmation':
      return { at: kind, nth: random.between(1, 15) };
    case 'opening':
      return { at: kind, afterMs: random.between(0, 350) };
    case 'step':
      return { at: kind, step: { at: random.oneOf(SEALING), nth: 1 }, tail: SEALING_TAIL };
    case 'importing':
      return {
        at: kind,
        step: { at: random.oneOf(IMPORTING), nth: 1 },
        events: random.between(...IMPORTED),
      };
  }
}
