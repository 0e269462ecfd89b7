// The line at the foot of the wall, and how long a page of the trainer counts as a desk.
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { wall as words } from '../../../src/i18n/zh-CN/classroom-wall.ts';
import { deskByLock } from '../../../src/stores/desk-by-lock.ts';
import { fakeLocks } from '../../support/classroom/fake-locks.ts';
import { type MemoryRoom, memoryRoom } from '../../support/classroom/memory-room.ts';

let room: MemoryRoom = memoryRoom();
let locks = fakeLocks();

vi.mock('../../../src/stores/classroom.ts', () => ({
  get classroom() {
    return room.session;
  },
}));
const { useDeskHere } = await import('../../../src/islands/classroom/desk/use-desk-here.ts');
const { default: DeskGone } = await import('../../../src/islands/classroom/wall/DeskGone.tsx');

function AnyDesk() {
  useDeskHere();
  return null;
}
const line = () => screen.queryByText(words.deskGone);
const seconds = (count: number) => act(() => vi.advanceTimersByTimeAsync(count * 1000));
/** The page is left, or shown again; `persisted`: as it was when it was put aside. */
const turn = (type: 'pagehide' | 'pageshow', persisted: boolean) =>
  act(() => void window.dispatchEvent(new PageTransitionEvent(type, { persisted })));

beforeEach(() => {
  vi.useFakeTimers();
  locks = fakeLocks();
  room = memoryRoom(Date.now, deskByLock(locks.of('window'), 'desk'));
});
afterEach(() => {
  vi.useRealTimers();
});

test('the line comes when the desk is gone, and goes when it is back', async () => {
  const desk = render(<AnyDesk />);
  render(<DeskGone />);
  await seconds(10);
  expect(line()).toBeNull();
  desk.unmount();
  await seconds(3);
  expect(line()).not.toBeNull();
  render(<AnyDesk />);
  await seconds(1);
  expect(line()).toBeNull();
});

test('a desk that the browser puts aside is none until it is shown again, and then holds one lock', async () => {
  render(<AnyDesk />);
  await turn('pageshow', false);
  await seconds(1);
  expect(locks.held()).toHaveLength(1);
  await turn('pagehide', true);
  await seconds(1);
  expect(locks.held()).toEqual([]);
  await turn('pageshow', true);
  await seconds(1);
  expect(locks.held()).toHaveLength(1);
});

test('a page that is left behind gives its lock back and hears of nothing more', async () => {
  const desk = render(<AnyDesk />);
  await seconds(1);
  desk.unmount();
  await turn('pageshow', true);
  await seconds(1);
  expect(locks.held()).toEqual([]);
});
