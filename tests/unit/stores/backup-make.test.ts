// Making a backup: exactly what was counted, under a name that says what it is, noted only when the learner has it.
import { describe, expect, test } from 'vitest';
import { backupEvents } from '../../../src/backup/backup-events.ts';
import { checkBackup } from '../../../src/backup/check-backup.ts';
import type { StoredEvent } from '../../../src/schema/words/event.ts';
import { backupFileName } from '../../../src/stores/backup-file-name.ts';
import type { BackupLog } from '../../../src/stores/backup-parts.ts';
import { desk, NOW } from '../backup/desk.ts';
import { COURSE, eventOf, run, subtle } from '../backup/histories.ts';
import { memoryLog } from '../backup/memory-log.ts';

async function withEvents(
  name = '林晓',
  events: readonly StoredEvent[] = [...run('d1', 5), ...run('d2', 3)],
) {
  const memory = memoryLog('d1', { name, profile: 'p1' });
  await memory.log.takeIn(events, 'p1');
  return memory;
}

async function made(page: ReturnType<typeof desk>, options = {}) {
  const result = await page.makeBackup(options);
  if (!result.ok) throw new Error(`not made: ${result.reason}`);
  return result;
}

test('holds the record of the active profile and says so', async () => {
  const memory = await withEvents();
  const other = await memory.log.profiles.create('何志远');
  await memory.log.takeIn(run('d9', 3), other.id);
  const { blob, file, events, covered } = await made(desk(memory));
  expect([file, events, covered]).toEqual(['回款演练场-备份-林晓-20261124-0930.hkb', 8, { d1: 5, d2: 3 }]);
  const all: StoredEvent[] = [];
  for await (const batch of backupEvents(blob, {})) all.push(...batch);
  expect(all).toEqual([...run('d1', 5), ...run('d2', 3)]);
  expect(await checkBackup(blob, { course: COURSE })).toMatchObject({
    manifest: { profile: 'p1', name: '林晓', madeAt: NOW, appVersion: '2026.11' },
  });
});

test('is not noted by itself; noting records its way, file, size and reach', async () => {
  const page = desk(await withEvents());
  const { file, events, covered } = await made(page);
  expect(page.note).not.toHaveBeenCalled();
  await page.noteBackup('file', file, events, covered);
  expect(page.note.mock.calls).toEqual([[{ way: 'file', file, events, covered }]]);
});

test('tells how far it is, and stops when it is told to', async () => {
  const page = desk(await withEvents('', run('d1', 2500)));
  const seen: unknown[] = [];
  await page.makeBackup({}, (progress) => seen.push(progress));
  expect(seen).toEqual([1000, 2000, 2500].map((done) => ({ done, total: 2500 })));
  const stop = new AbortController();
  const stopped = page.makeBackup({ signal: stop.signal }, () => stop.abort());
  expect(await stopped).toEqual({ ok: false, reason: 'cancelled' });
});

test('with a passphrase only the passphrase opens it', async () => {
  const { blob } = await made(desk(await withEvents()), { passphrase: '口令' });
  expect(await checkBackup(blob, { course: COURSE, subtle })).toMatchObject({ reason: 'needs-passphrase' });
  expect(await checkBackup(blob, { course: COURSE, subtle, passphrase: '口令' })).toMatchObject({ ok: true });
});

test('what comes while it is written stays out of it', async () => {
  const memory = await withEvents('', run('d1', 1500));
  const growing: BackupLog = {
    ...memory.log,
    stream: async function* () {
      for await (const batch of memory.log.stream()) {
        yield batch;
        const seq = memory.events.size + 1;
        await memory.log.takeIn([eventOf('d1', seq), eventOf('late', seq)], 'p1');
      }
    },
  };
  const { blob, events } = await made(desk(memory, { log: growing }));
  expect(events).toBe(1500);
  expect(await checkBackup(blob, { course: COURSE })).toMatchObject({ summary: { events: 1500 } });
});

test('a record that shrinks under the writing is counted anew, not for ever', async () => {
  const memory = await withEvents('', run('d1', 4));
  let reads = 0;
  const from = (shrunk: (read: number) => boolean): BackupLog => ({
    ...memory.log,
    stream: async function* () {
      reads += 1;
      yield run('d1', shrunk(reads) ? 2 : 4);
    },
  });
  expect(await made(desk(memory, { log: from((read) => read > 1) }))).toMatchObject({ events: 2 });
  reads = 0;
  const always = await desk(memory, { log: from((read) => read % 2 === 0) }).makeBackup({});
  expect(always).toEqual({ ok: false, reason: 'closed' });
  expect(reads).toBe(6);
});

describe('is refused', () => {
  test('before anything was done', async () => {
    expect(await desk().makeBackup({})).toEqual({ ok: false, reason: 'empty' });
  });

  test('with a passphrase where the page has no Web Crypto', async () => {
    const page = desk(await withEvents(), { subtle: undefined });
    expect(await page.makeBackup({ passphrase: '口令' })).toEqual({ ok: false, reason: 'no-crypto' });
    expect(await page.makeBackup({})).toMatchObject({ ok: true });
  });

  test('when an entry is longer than any reader takes', async () => {
    const novel = eventOf('d1', 1, { body: { value: '字'.repeat(8_400_000) } });
    expect(await desk(await withEvents('', [novel])).makeBackup({})).toEqual({
      ok: false,
      reason: 'too-big',
    });
  });

  test('where the record is locked or can not be had', async () => {
    const memory = await withEvents();
    const tried = async (status: never, log: BackupLog | undefined) => {
      const result = await desk(memory, { status, log }).makeBackup({});
      return result.ok ? 'ok' : result.reason;
    };
    expect(await tried('locked' as never, memory.log)).toBe('locked');
    expect(await tried('full' as never, memory.log)).toBe('ok');
    const without = {
      unavailable: 'blocked',
      busy: 'busy',
      newer: 'record-newer',
      full: 'quota',
      closed: 'blocked',
    };
    for (const [status, reason] of Object.entries(without)) {
      expect(await tried(status as never, undefined)).toBe(reason);
    }
  });

  test('when the storage fails meanwhile', async () => {
    const memory = await withEvents();
    const failing = (name: string): BackupLog => ({
      ...memory.log,
      stream: async function* () {
        yield run('d1', 1);
        throw new DOMException('x', name);
      },
    });
    const reason = async (name: string) => await desk(memory, { log: failing(name) }).makeBackup({});
    expect(await reason('DatabaseClosedError')).toEqual({ ok: false, reason: 'closed' });
    expect(await reason('SecurityError')).toEqual({ ok: false, reason: 'blocked' });
    expect(await reason('VersionError')).toEqual({ ok: false, reason: 'record-newer' });
  });
});

test('file names are allowed on every system', () => {
  const named = (name: string) =>
    backupFileName(name, NOW).slice('回款演练场-备份-'.length, -'-20261124-0930.hkb'.length);
  expect(named('')).toBe('未命名');
  expect(named('  ')).toBe('未命名');
  expect(named('周敏/..\\<b>:*?"|')).toBe('周敏..b');
  expect(named('..')).toBe('未命名');
  expect(named('.名.')).toBe('名');
  expect(named('a\u202Egnp.exe\u0000')).toBe('agnp.exe');
  expect(named('林  晓')).toBe('林 晓');
  expect([...named('名'.repeat(300))]).toHaveLength(30);
  expect(named('𝕏'.repeat(40))).toBe('𝕏'.repeat(30));
});
