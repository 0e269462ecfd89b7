// The bench measures a record such as pages write it, over the whole course, and can't call a goal met that wasn't measured.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { quantile, startGoals } from '../../../scripts/bench/goals.ts';
import { generateHistory } from '../../../scripts/bench/record/generate-history.ts';
import { foldAll } from '../../../src/core/progress/fold.ts';
import { compareEvents } from '../../../src/core/record/compare-events.ts';
import { isStoredEvent } from '../../../src/core/record/is-stored-event.ts';
import { upcast } from '../../../src/core/record/upcast.ts';

const options = { course: 'c', profile: 'p', devices: ['d1', 'd2'], seed: 's' };
const history = (count: number, seed = 's') => [...generateHistory({ ...options, seed }).take(count)];

describe('the made-up history', () => {
  const events = history(40_000);

  test('is the same for the same seed, another for another', () => {
    expect(history(500)).toEqual(events.slice(0, 500));
    expect(history(500, 'other')).not.toEqual(events.slice(0, 500));
  });

  test('is in order, without gaps, and every event can be read', () => {
    const last = new Map<string, number>();
    events.forEach((event, i) => {
      const before = events[i - 1];
      if (before) expect(compareEvents(before, event)).toBeLessThan(0);
      expect(event.seq).toBe((last.get(event.device) ?? 0) + 1);
      last.set(event.device, event.seq);
      expect(isStoredEvent(event) && upcast(event) !== undefined).toBe(true);
    });
    expect(last.size).toBe(2);
  });

  test('goes through all lessons and some 300 questions, with every type that learning writes', () => {
    const progress = foldAll(events);
    expect(Object.keys(progress.lessons)).toHaveLength(34);
    const answers = Object.values(progress.answers);
    expect(answers.length).toBeGreaterThan(290);
    expect(answers.every(({ attemptCount }) => attemptCount > 0)).toBe(true);
    const most = Math.max(...answers.map(({ attemptCount }) => attemptCount));
    const all = answers.reduce((sum, { attemptCount }) => sum + attemptCount, 0);
    expect(most / all).toBeLessThan(0.02);
    expect(new Set(events.map(({ type }) => type)).size).toBe(8);
  });
});

describe('goals', () => {
  afterEach(() => vi.restoreAllMocks());

  test('count what exceeds its goal, and what is no number', () => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => {});
    const goals = startGoals();
    goals.goal('even', 10, 10, 'ms');
    goals.note('whatever', 1e9, 'ms');
    expect(goals.missed()).toBe(0);
    goals.goal('over', 10.1, 10, 'ms');
    goals.goal('not measured', Number.NaN, 10, 'ms');
    expect(goals.missed()).toBe(2);
    expect(said.mock.calls.map(([line]) => String(line).slice(0, 6).trim())).toEqual([
      'met',
      '',
      'MISSED',
      'MISSED',
    ]);
  });

  test('quantiles', () => {
    const figures = [5, 1, 4, 2, 3];
    expect([0, 0.5, 0.95, 1].map((part) => quantile(figures, part))).toEqual([1, 3, 5, 5]);
    expect(quantile([], 0.5)).toBeNaN();
  });
});
