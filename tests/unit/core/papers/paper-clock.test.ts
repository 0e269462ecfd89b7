// The clock of a paper: time by the monotonic clock, the wall clock beside it, sleep left out as far as it can be told.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPaperClock, PAUSE_MS } from '../../../../src/core/papers/paper-clock.ts';
import { isClockJump } from '../../../../src/core/progress/paper-progress.ts';

function world() {
  const now = { monotonic: 500, wall: 1_700_000_000_000 };
  return {
    env: { monotonic: () => now.monotonic, wall: () => now.wall },
    /** Both clocks go on; `aheadMs`: the wall clock goes that much further, or back. */
    pass: (ms: number, aheadMs = 0) => {
      now.monotonic += ms;
      now.wall += ms + aheadMs;
    },
  };
}

describe('the clock of a paper', () => {
  test('counts what passes between two looks, once', () => {
    const { env, pass } = world();
    const clock = createPaperClock(env);
    pass(5000);
    clock.look(false);
    pass(5000.4);
    clock.look(false);
    expect(clock.pending()).toBe(10_000);
    expect(clock.take()).toEqual({ elapsedMs: 10_000, wallMs: 10_000, wasHidden: false });
    expect(clock.take()).toEqual({ elapsedMs: 0, wallMs: 0, wasHidden: false });
  });

  test('tells a wall clock that was set, without letting it touch the time', () => {
    const { env, pass } = world();
    const clock = createPaperClock(env);
    pass(5000, -3_600_000);
    clock.look(false);
    const beat = clock.take();
    expect(beat).toEqual({ elapsedMs: 5000, wallMs: -3_595_000, wasHidden: false });
    expect(isClockJump(beat)).toBe(true);
  });

  test('a page in the background is woken once a minute: that counts', () => {
    const { env, pass } = world();
    const clock = createPaperClock(env);
    pass(61_000);
    clock.look(true);
    expect(clock.take()).toEqual({ elapsedMs: 61_000, wallMs: 61_000, wasHidden: true });
  });

  test('sleep in which both clocks ran is a pause: no time, no jump', () => {
    const { env, pass } = world();
    const clock = createPaperClock(env);
    pass(PAUSE_MS + 3_600_000);
    clock.look(false);
    const beat = clock.take();
    expect(beat).toEqual({ elapsedMs: 0, wallMs: 0, wasHidden: false });
    expect(isClockJump(beat)).toBe(false);
  });

  test('sleep in which the monotonic clock stood is no jump when the page had gone out of sight', () => {
    const { env, pass } = world();
    const clock = createPaperClock(env);
    clock.look(true);
    pass(5000, 3_600_000);
    clock.look(false);
    const beat = clock.take();
    expect(beat.elapsedMs).toBe(5000);
    expect(isClockJump(beat)).toBe(false);
  });

  test('whatever the clocks do, time only grows, and never by more than has passed', () => {
    const step = fc.record({
      ms: fc.integer({ min: 0, max: 400_000 }),
      aheadMs: fc.integer({ min: -10_000_000, max: 10_000_000 }),
      isHidden: fc.boolean(),
      isTaken: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const { env, pass } = world();
        const clock = createPaperClock(env);
        let taken = 0;
        let ahead = 0;
        for (const { ms, aheadMs, isHidden, isTaken } of steps) {
          pass(ms, aheadMs);
          clock.look(isHidden);
          if (!isTaken) continue;
          const beat = clock.take();
          expect(beat.elapsedMs).toBeGreaterThanOrEqual(0);
          taken += beat.elapsedMs;
          ahead += beat.wallMs - beat.elapsedMs;
        }
        const { elapsedMs, wallMs } = clock.take();
        expect(taken + elapsedMs).toBe(steps.reduce((sum, { ms }) => sum + (ms > PAUSE_MS ? 0 : ms), 0));
        expect(ahead + wallMs - elapsedMs).toBe(steps.reduce((sum, { aheadMs }) => sum + aheadMs, 0));
      }),
    );
  });
});
