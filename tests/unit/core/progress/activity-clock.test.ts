// Time really spent: only while the learner is there and did something in the last minute, whatever the clock does.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActivityClock } from '../../../../src/core/progress/activity-clock.ts';

const LIMITS = { idleMs: 60_000, gapMs: 20_000 };

/** A clock on a wall that the test moves, and a page that looks at it every five seconds as the real one does. */
function page(wall: { now: number }) {
  const clock = createActivityClock({ now: () => wall.now }, LIMITS);
  return {
    ...clock,
    wait: (ms: number) => {
      for (let left = ms; left > 0; left -= 5000) {
        wall.now += Math.min(5000, left);
        clock.active();
      }
    },
  };
}

const start = () => {
  const wall = { now: 1_000_000 };
  return { wall, reader: page(wall) };
};

describe('activity clock', () => {
  it('counts nothing before the learner is there', () => {
    const { reader } = start();
    reader.wait(30_000);
    reader.touch();
    reader.wait(30_000);
    expect(reader.take()).toBe(0);
  });

  it('counts reading without a touch up to a minute, and goes on with the next touch', () => {
    const { reader } = start();
    reader.setPresent(true);
    reader.wait(59_000);
    expect(reader.active()).toBe(59_000);
    reader.wait(301_000);
    expect(reader.active()).toBe(60_000);
    reader.touch();
    reader.wait(10_000);
    expect(reader.active()).toBe(70_000);
  });

  it('takes what was counted once', () => {
    const { reader } = start();
    reader.setPresent(true);
    reader.wait(12_345);
    expect(reader.take()).toBe(12_345);
    expect(reader.take()).toBe(0);
    reader.wait(5000);
    expect(reader.take()).toBe(5000);
  });

  it('gives whole milliseconds and keeps the rest', () => {
    const { wall, reader } = start();
    reader.setPresent(true);
    wall.now += 10.6;
    expect(reader.take()).toBe(10);
    wall.now += 0.5;
    expect(reader.take()).toBe(1);
  });

  it('stops with the page that is hidden or loses the focus', () => {
    const { reader } = start();
    reader.setPresent(true);
    reader.wait(20_000);
    reader.setPresent(false);
    reader.wait(40_000);
    reader.setPresent(true);
    reader.wait(5000);
    expect(reader.active()).toBe(25_000);
  });

  it('does not count the sleep of the laptop, nor the minute after it without a touch', () => {
    const { wall, reader } = start();
    reader.setPresent(true);
    reader.wait(10_000);
    wall.now += 8 * 3_600_000;
    reader.wait(90_000);
    expect(reader.active()).toBe(10_000);
    reader.touch();
    reader.wait(10_000);
    expect(reader.active()).toBe(20_000);
  });

  it('does not count a short sleep either', () => {
    const { wall, reader } = start();
    reader.setPresent(true);
    reader.wait(10_000);
    wall.now += 25_000;
    reader.active();
    reader.wait(5000);
    expect(reader.active()).toBe(15_000);
  });

  it('neither loses nor adds when the clock is set back', () => {
    const { wall, reader } = start();
    reader.setPresent(true);
    reader.wait(30_000);
    wall.now -= 3_600_000;
    reader.wait(300_000);
    expect(reader.active()).toBe(60_000);
  });

  it('of two tabs counts the one that has the focus', () => {
    const wall = { now: 0 };
    const [first, second] = [page(wall), page(wall)];
    first.setPresent(true);
    for (let turn = 0; turn < 10; turn += 1) {
      const [here, there] = turn % 2 === 0 ? [first, second] : [second, first];
      there.setPresent(false);
      here.setPresent(true);
      here.wait(15_000);
      there.touch();
    }
    expect(first.active() + second.active()).toBe(150_000);
    expect(second.active()).toBe(75_000);
  });

  it('never counts more than went by, whatever happens', () => {
    const step = fc.record({
      ms: fc.integer({ min: -100_000, max: 200_000 }),
      act: fc.constantFrom('touch', 'come', 'go', 'look', 'take'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const { wall, reader } = start();
        let gone = 0;
        let taken = 0;
        for (const { ms, act } of steps) {
          wall.now += ms;
          gone += Math.max(0, ms);
          if (act === 'touch') reader.touch();
          else if (act === 'come' || act === 'go') reader.setPresent(act === 'come');
          else if (act === 'take') taken += reader.take();
          else reader.active();
        }
        taken += reader.take();
        expect(taken).toBeGreaterThanOrEqual(0);
        expect(taken).toBeLessThanOrEqual(gone);
      }),
    );
  });
});
