// The room is a fold: what was taken back never was, the wall follows the desk but when frozen, a timer keeps its rest.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timerLeftMs } from '../../../../src/core/classroom/desk/desk-state.ts';
import { lastStanding } from '../../../../src/core/classroom/room/last-standing.ts';
import { isRoomEvent, type RoomEvent } from '../../../../src/core/classroom/room/room-event.ts';
import { EMPTY_ROOM, foldRoom, reduceRoom } from '../../../../src/core/classroom/room/room-state.ts';

type Draft = Pick<RoomEvent, 'type' | 'body'>;
const log = (...drafts: readonly Draft[]): readonly RoomEvent[] =>
  drafts.map((draft, index) => ({ ...draft, room: 'r', seq: index + 1, at: index * 1000 }) as RoomEvent);
const show = (id: string): Draft => ({ type: 'shown', body: { kind: 'block', id } });
const freeze = (isFrozen: boolean): Draft => ({ type: 'frozen', body: { isFrozen } });
const back = (seq: number): Draft => ({ type: 'undone', body: { seq } });

const anyDraft: fc.Arbitrary<Draft> = fc.oneof(
  fc.string().map(show),
  fc.boolean().map(freeze),
  fc.boolean().map((isBlack): Draft => ({ type: 'blackedOut', body: { isBlack } })),
  fc
    .record({ seconds: fc.integer({ min: 1, max: 9000 }), label: fc.string() })
    .map((body): Draft => ({ type: 'timerStarted', body })),
  fc.constantFrom<Draft>({ type: 'timerPaused', body: {} }, { type: 'timerResumed', body: {} }),
);

test('taking the last thing back is as if it had never been; taking that back brings it again', () => {
  fc.assert(
    fc.property(fc.array(anyDraft, { maxLength: 12 }), anyDraft, (before, last) => {
      const undone = foldRoom(log(...before, last, back(before.length + 1)));
      expect(undone).toEqual(foldRoom(log(...before)));
      const again = foldRoom(log(...before, last, back(before.length + 1), back(before.length + 2)));
      expect(again).toEqual(foldRoom(log(...before, last)));
    }),
  );
});

test('the wall shows what the desk shows, but while it is frozen; thawed it is at the desk again', () => {
  const frozen = foldRoom(log(show('a'), freeze(true), show('b')));
  expect([frozen.desk.show?.id, frozen.desk.wall?.id]).toEqual(['b', 'a']);
  expect(foldRoom(log(show('a'), freeze(true), show('b'), freeze(false))).desk.wall?.id).toBe('b');
});

test('a session that ends is on the wall without a timer, not over a frozen picture; taken back the wall is as it was', () => {
  const timer: Draft = { type: 'timerStarted', body: { seconds: 60, label: '' } };
  const end: Draft = { type: 'sessionEnded', body: { session: 's' } };
  const over = foldRoom(log(show('a'), timer, end)).desk;
  expect([over.wall, over.wallTimer]).toEqual([{ kind: 'end', id: 's' }, undefined]);
  expect(foldRoom(log(show('a'), freeze(true), end)).desk.wall?.id).toBe('a');
  const taken = foldRoom(log(show('a'), timer, end, back(3))).desk;
  expect([taken.wall?.id, taken.wallTimer?.seconds]).toEqual(['a', 60]);
});

test('a block that begins is on the wall at once, but for a frozen wall; what a frozen wall counts down goes on', () => {
  const start: Draft = { type: 'blockStarted', body: { block: 'b1' } };
  expect(foldRoom(log(start)).desk.wall).toEqual({ kind: 'block', id: 'b1' });
  expect(foldRoom(log(show('a'), freeze(true), start)).desk.wall?.id).toBe('a');
  const timer = (seconds: number): Draft => ({ type: 'timerStarted', body: { seconds, label: '' } });
  const stop: Draft = { type: 'timerStopped', body: {} };
  const frozen = foldRoom(log(timer(60), freeze(true), stop, timer(5))).desk;
  expect([frozen.timer?.seconds, frozen.wallTimer?.seconds]).toEqual([5, 60]);
  expect(foldRoom(log(timer(60), freeze(true), stop, freeze(false))).desk.wallTimer).toBeUndefined();
});

test('a timer never has more left than it began with, however far the laptop’s clock is set back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9000 }),
      fc.integer({ min: -1e8, max: 1e8 }),
      (seconds, passedMs) => {
        const { timer } = foldRoom(log({ type: 'timerStarted', body: { seconds, label: '' } })).desk;
        const leftMs = timer && timerLeftMs(timer, timer.since + passedMs);
        expect(leftMs).toBe(Math.min(seconds * 1000, seconds * 1000 - passedMs));
      },
    ),
  );
});

test('the last thing that counts is what a press on back takes back; the day’s plan isn’t', () => {
  const last = (...drafts: readonly Draft[]) => lastStanding(log(...drafts))?.seq;
  expect(last(show('a'), show('b'))).toBe(2);
  expect(last(show('a'), show('b'), back(2))).toBe(1);
  expect(last(show('a'), back(1))).toBeUndefined();
  const opened: Draft = { type: 'roomOpened', body: { name: '', day: '2026-11-28', preset: 'day' } };
  expect(last(opened)).toBeUndefined();
  expect(last(opened, freeze(true))).toBe(2);
});

test('a timer that was held keeps its rest, and goes on from it', () => {
  const timer = foldRoom(
    log({ type: 'timerStarted', body: { seconds: 60, label: '' } }, show('a'), {
      type: 'timerPaused',
      body: {},
    }),
  ).desk.timer;
  expect(timer && timerLeftMs(timer, 999_000)).toBe(58_000);
});

test('slices that an event says nothing about stay the same objects', () => {
  const [event] = log(show('a'));
  if (!event) throw new Error('no event');
  expect(reduceRoom(EMPTY_ROOM, event).opening).toBe(EMPTY_ROOM.opening);
});

test('events of other versions and broken ones are known as such', () => {
  const [event] = log(show('a'));
  expect(isRoomEvent(event)).toBe(true);
  for (const broken of [
    null,
    7,
    { ...event, seq: 0 },
    { ...event, type: 'toString' },
    { ...event, body: {} },
  ]) {
    expect(isRoomEvent(broken)).toBe(false);
  }
});
