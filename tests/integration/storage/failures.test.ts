// What can go wrong with the device comes back as one of four reasons, and nothing is half written.
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openLog } from '../../../src/storage/event-log.ts';
import { failureOf } from '../../../src/storage/failure.ts';
import { fieldDraft, freshDevice, NAME, opened, options, valuesOf } from './log-support.ts';

beforeEach(freshDevice);
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('blocked: the browser has no storage for us', async () => {
  const { indexedDB } = globalThis;
  Dexie.dependencies.indexedDB = undefined as unknown as IDBFactory;
  try {
    expect(await openLog(options())).toEqual({ ok: false, reason: 'blocked' });
  } finally {
    Dexie.dependencies.indexedDB = indexedDB;
  }
});

test('blocked: the browser refuses', async () => {
  vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  expect(await openLog(options())).toEqual({ ok: false, reason: 'blocked' });
});

test('blocked: the browser never answers, and the page does not wait for ever', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(globalThis.indexedDB, 'databases').mockImplementation(() => new Promise(() => {}));
  const opening = openLog(options());
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await opening).toEqual({ ok: false, reason: 'blocked' });
});

test('newer: a later version of the course was here; it is not touched', async () => {
  const later = new Dexie(NAME);
  later.version(2).stores({ events: '[device+seq], hlc', meta: 'key', segments: 'id' });
  await later.open();
  later.close();
  expect(await openLog(options())).toEqual({ ok: false, reason: 'newer' });
  expect((await globalThis.indexedDB.databases()).find(({ name }) => name === NAME)?.version).toBe(20);

  vi.spyOn(globalThis.indexedDB, 'databases').mockResolvedValue([]);
  expect(await openLog(options())).toEqual({ ok: false, reason: 'newer' });
});

test('closed: a newer page takes the database over; this one lets go and says so', async () => {
  const log = await opened();
  await log.append(fieldDraft('a'));
  const later = new Dexie(NAME);
  later.version(2).stores({ events: '[device+seq], hlc', meta: 'key', segments: 'id' });
  await later.open();
  expect(await log.append(fieldDraft('b'))).toEqual({ ok: false, reason: 'closed' });
  expect(await log.readAll()).toEqual({ ok: false, reason: 'closed' });
  expect(await later.table('events').count()).toBe(1);
  later.close();
});

test('closed: the database was deleted under the page', async () => {
  const log = await opened();
  await Dexie.delete(NAME);
  expect(await log.append(fieldDraft('a'))).toEqual({ ok: false, reason: 'closed' });
  const again = await opened();
  expect(again.device).not.toBe(log.device);
});

test('quota: no room, nothing is half written, and with room again the count goes on without a gap', async () => {
  const log = await opened();
  await log.append(fieldDraft('a'));
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await log.append(fieldDraft('b'))).toEqual({ ok: false, reason: 'quota' });
  full.mockRestore();
  expect(await log.append(fieldDraft('c'))).toMatchObject({ ok: true, event: { seq: 2 } });
  expect(await valuesOf(log)).toEqual(['a', 'c']);
});

test('an append that fails while the next one is kept goes to its own place afterwards', async () => {
  const log = await opened();
  await log.append(fieldDraft('a'));
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
    throw new DOMException('once', 'UnknownError');
  });
  const [second, third] = await Promise.all([log.append(fieldDraft('b')), log.append(fieldDraft('c'))]);
  expect(second).toMatchObject({ ok: true, event: { seq: 2 } });
  expect(third).toMatchObject({ ok: true, event: { seq: 3 } });
  expect(await log.append(fieldDraft('d'))).toMatchObject({ ok: true, event: { seq: 4 } });
  expect(await valuesOf(log)).toEqual(['a', 'b', 'c', 'd']);
});

test('an append that was kept although an error was reported is not written twice', async () => {
  const log = await opened();
  const original = IDBObjectStore.prototype.add;
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(function (this: IDBObjectStore, ...args) {
    const request = original.apply(this, args);
    this.transaction.commit();
    throw new DOMException(String(request.readyState), 'UnknownError');
  });
  expect(await log.append(fieldDraft('a'))).toMatchObject({ ok: true, event: { seq: 1 } });
  expect(await log.append(fieldDraft('b'))).toMatchObject({ ok: true, event: { seq: 2 } });
  expect(await valuesOf(log)).toEqual(['a', 'b']);
});

test('an append is under way before the next task, and resolves only after its transaction has completed', async () => {
  const steps: string[] = [];
  const original = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    const tx = original.apply(this, args);
    if (args[1] === 'readwrite' && [args[0]].flat().includes('events')) {
      tx.addEventListener('complete', () => steps.push('complete'));
    }
    return tx;
  });
  const commit = vi.spyOn(IDBTransaction.prototype, 'commit');
  const log = await opened();
  commit.mockImplementation(() => void steps.push('commit'));
  const appending = log.append(fieldDraft('a'));
  setTimeout(() => steps.push('next task'), 0);
  await appending;
  expect(steps.filter((step) => step !== 'next task')).toEqual(['commit', 'complete']);
  expect(steps[0]).toBe('commit');
});

test.each([
  [{ name: 'AbortError', inner: { name: 'QuotaExceededError' } }, 'quota'],
  [new DOMException('x', 'VersionError'), 'newer'],
  [new Error('x'), 'closed'],
  ['x', 'closed'],
  [undefined, 'closed'],
] as const)('the reason of %o', (error, reason) => {
  expect(failureOf(error, 'closed')).toBe(reason);
});
