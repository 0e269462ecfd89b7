// What can go wrong with the device comes back as one of five reasons, and nothing is half written.
import { Dexie } from 'dexie';
import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openLog } from '../../../src/storage/event-log.ts';
import { failureOf } from '../../../src/storage/failure.ts';
import { fieldDraft, freshDevice, NAME, opened, options, valuesOf } from './log-support.ts';

beforeEach(freshDevice);
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Its own types ask for the class where they mean a database. */
const closeByForce = forceCloseDatabase as unknown as (db: IDBDatabase) => void;

/** A connection to the database as another version of the course would hold it, without our code. */
function openNatively(version: number, upgrade: (db: IDBDatabase) => void = () => {}): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const request = globalThis.indexedDB.open(NAME, version);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}

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
  vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => new EventTarget() as IDBOpenDBRequest);
  const opening = openLog(options());
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await opening).toMatchObject({ ok: false, reason: 'blocked' });
});

test('a browser that does not say which databases there are, or aborts the first opening, is asked again', async () => {
  const before = await opened();
  await before.append(fieldDraft('a'));
  before.close();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(globalThis.indexedDB, 'databases').mockImplementationOnce(() => new Promise(() => {}));
  vi.spyOn(globalThis.indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('The connection was closed.', 'AbortError');
  });
  const opening = openLog(options());
  for (let step = 0; step < 20; step += 1) await vi.advanceTimersByTimeAsync(100);
  const result = await opening;
  expect(result.ok && (await valuesOf(result.log))).toEqual(['a']);
});

test('a browser that was killed and started again may not have its files yet: it is asked again', async () => {
  const before = await opened();
  await before.append(fieldDraft('a'));
  before.close();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const open = globalThis.indexedDB.open.bind(globalThis.indexedDB);
  let isReady = false;
  vi.spyOn(globalThis.indexedDB, 'open').mockImplementation((name, version) => {
    if (isReady) return open(name, version);
    throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
  });
  const opening = openLog(options());
  // Longer than the library's own tries, which follow one another at once.
  for (let step = 0; step < 4; step += 1) await vi.advanceTimersByTimeAsync(100);
  isReady = true;
  for (let step = 0; step < 20; step += 1) await vi.advanceTimersByTimeAsync(100);
  const result = await opening;
  expect(result.ok && (await valuesOf(result.log))).toEqual(['a']);
});

test('newer: a later version of the course was here; it is not touched', async () => {
  (await openNatively(990)).close();
  expect(await openLog(options())).toEqual({ ok: false, reason: 'newer' });
  expect((await globalThis.indexedDB.databases()).find(({ name }) => name === NAME)?.version).toBe(990);

  vi.spyOn(globalThis.indexedDB, 'databases').mockResolvedValue([]);
  expect(await openLog(options())).toEqual({ ok: false, reason: 'newer' });
});

test('closed: a newer page takes the database over; this one lets go and says so', async () => {
  const log = await opened();
  await log.append(fieldDraft('a'));
  const later = await openNatively(990);
  expect(await log.append(fieldDraft('b'))).toEqual({ ok: false, reason: 'closed' });
  expect(await log.read()).toEqual({ ok: false, reason: 'closed' });
  const kept = await new Promise((done) => {
    const request = later.transaction('events').objectStore('events').count();
    request.onsuccess = () => done(request.result);
  });
  expect(kept).toBe(1);
  later.close();
});

test('busy: an old tab will not let go; when it is closed the log opens after all', async () => {
  const old = await openNatively(10, (db) => {
    db.createObjectStore('events', { keyPath: ['device', 'seq'] }).createIndex('hlc', 'hlc');
    db.createObjectStore('meta', { keyPath: 'key' });
  });
  const result = await openLog(options());
  if (result.ok || !result.later) throw new Error('opened beside an old tab');
  expect(result.reason).toBe('busy');
  old.close();
  const later = await result.later;
  if (!later.ok) throw new Error(later.reason);
  expect(await later.log.append(fieldDraft('a'))).toMatchObject({ ok: true, event: { seq: 1 } });
});

test('gone: whoever holds the log hears that the database was taken away, and not when it closes it itself', async () => {
  let gone = 0;
  const onGone = () => {
    gone += 1;
  };
  const log = await opened({ onGone });
  log.close();
  expect(gone).toBe(0);
  await opened({ onGone });
  await Dexie.delete(NAME);
  expect(gone).toBe(1);
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

test('a request that is never answered because its committed transaction was aborted does not stop the record', async () => {
  const log = await opened();
  await log.append(fieldDraft('a'));
  const original = IDBObjectStore.prototype.add;
  // Chromium on a full disk: the transaction is aborted after commit, the outstanding request hears nothing.
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(function (this: IDBObjectStore, ...args) {
    const request = original.apply(this, args);
    const mute = (event: Event) => event.stopImmediatePropagation();
    request.addEventListener('success', mute);
    request.addEventListener('error', mute);
    return request;
  });
  vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementationOnce(function (this: IDBTransaction) {
    this.abort();
  });
  expect(await log.append(fieldDraft('b'))).toMatchObject({ ok: true, event: { seq: 2 } });
  expect(await valuesOf(log)).toEqual(['a', 'b']);
});

test('closed: the browser takes the database away in the middle of a commit and never says what became of it', async () => {
  let gone = 0;
  const log = await opened({
    onGone: () => {
      gone += 1;
    },
  });
  await log.append(fieldDraft('a'));
  const original = IDBObjectStore.prototype.add;
  const mute = (event: Event) => event.stopImmediatePropagation();
  // Chromium while it clears the data of a site: neither the request nor the transaction ever hears anything.
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(function (this: IDBObjectStore, ...args) {
    const request = original.apply(this, args);
    for (const name of ['success', 'error']) request.addEventListener(name, mute);
    for (const name of ['complete', 'abort', 'error']) this.transaction.addEventListener(name, mute);
    return request;
  });
  vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementationOnce(function (this: IDBTransaction) {
    closeByForce(this.db);
  });
  expect(await log.append(fieldDraft('b'))).toEqual({ ok: false, reason: 'closed' });
  expect(gone).toBe(1);
});
