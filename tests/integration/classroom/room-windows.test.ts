// Desk and projector on one real log (fake-indexeddb): in step, restored after a crash, without gaps when both write at once.
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { openRoomLog, type RoomLog } from '../../../src/storage/classroom/room-log.ts';
import { type ClassroomSession, createClassroomSession } from '../../../src/stores/classroom-session.ts';
import { deskByLock } from '../../../src/stores/desk-by-lock.ts';
import type { DeskPresence } from '../../../src/stores/desk-presence.ts';
import type { RoomNews } from '../../../src/stores/room-channel.ts';
import { fakeLocks } from '../../support/classroom/fake-locks.ts';

const OPENED = { name: '周五班', day: '2026-11-27', preset: 'one-day' };
let name = '';
let windows: Set<(news: RoomNews) => void>;
let clock = 0;

beforeEach(() => {
  name = `huikuan-room:test:${Math.random()}`;
  windows = new Set();
  clock = 1_000;
});

/** A window on the test's database; the others hear what it tells, in a later task as in browsers. */
function openWindow(log: RoomLog = openRoomLog(name), desk?: DeskPresence): ClassroomSession {
  return createClassroomSession(() => ({
    log,
    desk,
    join: (hear) => {
      windows.add(hear);
      const others = () => [...windows].filter((one) => one !== hear);
      return {
        tell: (news) => void setTimeout(() => others().forEach((tell) => void tell(structuredClone(news)))),
        close: () => void windows.delete(hear),
      };
    },
    now: () => ++clock,
    newId: () => `room${clock}`,
  }));
}

const settled = (check: () => boolean) => expect.poll(check, { timeout: 5_000 }).toBe(true);
const wallOf = (session: ClassroomSession) => session.store.getState().state.desk.wall?.id;

test('the projector follows the desk, and is where it was after a crash', async () => {
  const [desk, wall] = [openWindow(), openWindow()];
  await Promise.all([desk.open(), wall.open()]);
  expect(wall.store.getState().status).toBe('none');
  expect(await desk.start(OPENED)).toBe(true);
  await desk.send('shown', { kind: 'block', id: 'b1' });
  await settled(() => wallOf(wall) === 'b1');
  await desk.send('frozen', { isFrozen: true });
  await desk.send('shown', { kind: 'block', id: 'b2' });
  const reopened = openWindow();
  await reopened.open();
  expect(reopened.store.getState()).toMatchObject({ status: 'ready', state: desk.store.getState().state });
  expect(wallOf(reopened)).toBe('b1');
});

test('two windows that write at the same time leave no gap, and both end in the same room', async () => {
  const [one, two] = [openWindow(), openWindow()];
  await one.open();
  await one.start(OPENED);
  await two.open();
  const ids = Array.from({ length: 20 }, (_, index) => `b${index}`);
  await Promise.all(
    ids.map((id, index) => (index % 2 === 0 ? one : two).send('shown', { kind: 'block', id })),
  );
  await settled(() => one.store.getState().events.length === 21 && two.store.getState().events.length === 21);
  expect(one.store.getState().events.map(({ seq }) => seq)).toEqual(
    Array.from({ length: 21 }, (_, i) => i + 1),
  );
  expect(two.store.getState().state).toEqual(one.store.getState().state);
});

test('what was taken back is gone in every window; entering another room takes all windows along', async () => {
  const [desk, wall] = [openWindow(), openWindow()];
  await desk.open();
  await desk.start(OPENED);
  await wall.open();
  await desk.send('shown', { kind: 'block', id: 'b1' });
  await desk.send('shown', { kind: 'block', id: 'b2' });
  await desk.undo(3);
  await settled(() => wallOf(wall) === 'b1');
  const first = desk.store.getState().room ?? '';
  await desk.start({ ...OPENED, name: '周六班' });
  await settled(() => wall.store.getState().state.opening.name === '周六班');
  await wall.enter(first);
  await settled(() => desk.store.getState().state.opening.name === '周五班');
  expect(wallOf(desk)).toBe('b1');
});

test('what can’t be kept is said and changes nothing; the next press works again', async () => {
  const log = openRoomLog(name);
  let isFull = false;
  const full = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  const desk = openWindow({ ...log, append: (draft) => (isFull ? full() : log.append(draft)) });
  await desk.open();
  await desk.start(OPENED);
  isFull = true;
  expect(await desk.send('shown', { kind: 'block', id: 'b1' })).toBe(false);
  expect(desk.store.getState()).toMatchObject({ trouble: 'quota', state: { desk: { show: undefined } } });
  isFull = false;
  expect(await desk.send('shown', { kind: 'block', id: 'b2' })).toBe(true);
  expect(desk.store.getState().trouble).toBeUndefined();
});

test('a room that is removed takes its events along; nothing can be sent without a room', async () => {
  const desk = openWindow();
  await desk.open();
  expect(await desk.send('timerStopped', {})).toBe(false);
  await desk.start(OPENED);
  const id = desk.store.getState().room ?? '';
  expect(await desk.remove(id)).toBe(true);
  expect(desk.store.getState()).toMatchObject({ status: 'none', rooms: [], events: [] });
  expect(await openRoomLog(name).read(id)).toEqual([]);
});

test('a window that heard nothing of the other one reads what it missed when it writes itself', async () => {
  const [one, two] = [openWindow(), openWindow()];
  await one.open();
  await one.start(OPENED);
  await two.open();
  windows.clear();
  await one.send('shown', { kind: 'block', id: 'b1' });
  await two.send('blackedOut', { isBlack: true });
  expect(two.store.getState().events.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  expect(two.store.getState().state.desk).toMatchObject({ isBlack: true, wall: { id: 'b1' } });
});

test('where there are no locks the wall hears of the desk over the channel, and of its goodbye', async () => {
  const [desk, wall] = [openWindow(), openWindow()];
  let isGone: boolean | undefined;
  const leave = wall.watchDesk((told) => {
    isGone = told;
  });
  const close = desk.stayDesk();
  await settled(() => isGone === false);
  close();
  await settled(() => isGone === true);
  leave();
});

test('where there are locks they alone decide: nothing is said over the channel, a crash is seen', async () => {
  const locks = fakeLocks();
  const desk = openWindow(undefined, deskByLock(locks.of('desk'), 'desk'));
  const wall = openWindow(undefined, deskByLock(locks.of('wall'), 'desk'));
  const heard: RoomNews[] = [];
  windows.add((news) => heard.push(news));
  let isGone: boolean | undefined;
  const leave = wall.watchDesk((told) => {
    isGone = told;
  });
  desk.stayDesk();
  await settled(() => isGone === false && locks.held().length === 1);
  locks.crash('desk');
  await settled(() => isGone === true);
  expect(heard).toEqual([]);
  leave();
});
