// Points: sums by group with shared places, the board of single people off by default, a frozen wall that stays as it was.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PointsTo } from '../../../../src/core/classroom/points/points-bodies.ts';
import {
  EMPTY_POINTS,
  groupBoard,
  ownBoard,
  pointsOnWall,
  reducePoints,
} from '../../../../src/core/classroom/points/points-state.ts';
import type { RoomEvent } from '../../../../src/core/classroom/room/room-event.ts';

const event = (type: string, body: unknown) => ({ room: 'r', seq: 1, at: 0, type, body }) as RoomEvent;
const give = (to: PointsTo, points: number) => event('pointsGiven', { to, points, why: '' });
const group = (name: string): PointsTo => ({ kind: 'group', group: name });

test('a board has every group, most points first, equal points at one place', () => {
  const gift = fc.tuple(fc.constantFrom('甲', '乙', '丙'), fc.integer({ min: -3, max: 3 }));
  fc.assert(
    fc.property(fc.array(gift, { maxLength: 20 }), (gifts) => {
      const state = gifts.reduce(
        (all, [name, points]) => reducePoints(all, give(group(name), points)),
        EMPTY_POINTS,
      );
      const board = groupBoard(state, ['甲', '乙', '丙']);
      expect(board.map(({ id }) => id).sort()).toEqual(['丙', '乙', '甲'].sort());
      for (const { id, points, place } of board) {
        expect(points).toBe(gifts.filter(([name]) => name === id).reduce((sum, [, count]) => sum + count, 0));
        expect(place).toBe(1 + board.filter((other) => other.points > points).length);
      }
    }),
  );
});

test('nobody stands on a board of his own until somebody turns it on', () => {
  const given = reducePoints(EMPTY_POINTS, give({ kind: 'person', person: 'p1' }, 3));
  expect(ownBoard(given)).toEqual([]);
  expect(groupBoard(given, [])).toEqual([]);
  const on = reducePoints(given, event('ownBoardSet', { isOn: true }));
  expect(ownBoard(on)).toEqual([{ id: 'p1', points: 3, place: 1 }]);
});

test('a frozen wall keeps its points; let go, it has all of them', () => {
  const one = reducePoints(EMPTY_POINTS, give(group('甲'), 1));
  const frozen = reducePoints(reducePoints(one, event('frozen', { isFrozen: true })), give(group('甲'), 1));
  const wall = (state: typeof frozen) => groupBoard(pointsOnWall(state), ['甲'])[0]?.points;
  expect([wall(frozen), groupBoard(frozen, ['甲'])[0]?.points]).toEqual([1, 2]);
  expect(wall(reducePoints(frozen, event('frozen', { isFrozen: false })))).toBe(2);
});
