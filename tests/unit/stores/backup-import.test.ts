// Looking into a backup and taking it in: the file decides what may come, the learner whose it is.
import { describe, expect, test, vi } from 'vitest';
import { textOfBackup } from '../../../src/backup/text-form.ts';
import type { BackupLog } from '../../../src/stores/backup-parts.ts';
import { desk } from '../backup/desk.ts';
import { bytesIn, eventOf, fileOf, run } from '../backup/histories.ts';
import { memoryLog } from '../backup/memory-log.ts';

async function home(events = run('d1', 5), name = '') {
  const memory = memoryLog('d1', { name, profile: 'p1' });
  await memory.log.takeIn(events, 'p1');
  return memory;
}

type Page = ReturnType<typeof desk>;

async function previewOf(page: Page, file: Blob, passphrase?: string) {
  const opened = await page.openBackup(file, passphrase);
  if (!opened.ok) throw new Error(`not opened: ${opened.reason}`);
  return opened.preview;
}

const reasonOf = async (page: Page, file: Blob) => {
  const opened = await page.openBackup(file);
  return opened.ok ? 'ok' : opened.reason;
};

/** A backup of somebody whose profile and device were never here. */
const foreign = (count: number, name = '周敏') =>
  fileOf(
    run('d7', count).map((event) => ({ ...event, profile: 'p7' })),
    { profile: 'p7', name },
  );

describe('the preview', () => {
  test('says what will come, from when to when, whose, and what is here already', async () => {
    const page = desk(await home());
    const before = page.memory.store();
    const events = [...run('d1', 7), eventOf('d2', 1, { type: 'lessonOpened', body: { lesson: 'l1' } })];
    expect(await previewOf(page, await fileOf(events))).toMatchObject({
      profileName: '林晓',
      profile: 'p1',
      madeAt: 1_795_483_800_000,
      events: 8,
      newEvents: 3,
      knownEvents: 5,
      from: eventOf('d1', 1).at,
      to: eventOf('d1', 7).at,
      devices: 2,
      lessons: 1,
      answers: 0,
      isMine: true,
    });
    expect(page.memory.store()).toBe(before);
  });

  test('knows mine by the profile or by a device, and nothing else', async () => {
    const page = desk(await home());
    const by = async (events: Parameters<typeof fileOf>[0], profile: string) =>
      (await previewOf(page, await fileOf(events, { profile }))).isMine;
    expect(await by(run('d5', 2), 'p1')).toBe(true);
    expect(await by(run('d1', 2), 'elsewhere')).toBe(true);
    expect(await by(run('d5', 2), 'elsewhere')).toBe(false);
    const fresh = desk(memoryLog('d1'));
    expect((await previewOf(fresh, await fileOf(run('d1', 2)))).isMine).toBe(true);
  });

  test('shows a name without what can not be seen', async () => {
    const file = await foreign(2, `<b>\u202E\u0000 周敏${'x'.repeat(90)}`);
    const { profileName } = await previewOf(desk(await home()), file);
    expect(profileName).toBe(`<b> 周敏${'x'.repeat(34)}`);
  });

  test('finds the file in a text file, and in a pasted text', async () => {
    const text = textOfBackup(await bytesIn(await foreign(3)));
    const page = desk(await home());
    expect(await previewOf(page, new Blob([`今天的备份：${text}`]))).toMatchObject({ events: 3 });
  });

  test('tells how far it is, and can be stopped', async () => {
    const page = desk(await home());
    const file = await foreign(9000);
    const seen: number[] = [];
    await page.openBackup(file, undefined, (fraction) => seen.push(fraction));
    expect(seen.at(-1)).toBeCloseTo(1, 1);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
    const stop = new AbortController();
    const stopped = page.openBackup(file, undefined, () => stop.abort(), stop.signal);
    expect(await stopped).toEqual({ ok: false, reason: 'cancelled' });
  });
});

describe('a file is refused and changes nothing', () => {
  test('when it contradicts what is here', async () => {
    const page = desk(await home());
    const changed = [...run('d1', 2), eventOf('d1', 3, { body: { value: 'otherwise' } })];
    const before = page.memory.store();
    expect(await reasonOf(page, await fileOf(changed))).toBe('conflict');
    expect(page.memory.store()).toBe(before);
  });

  test('when it belongs to somebody else on this device', async () => {
    const memory = await home();
    const other = await memory.log.profiles.create('何志远');
    await memory.log.takeIn(run('d9', 2), other.id);
    const page = desk(memory);
    expect(await reasonOf(page, await fileOf([...run('d1', 5), ...run('d9', 2)]))).toBe('other-profile');
    const both = [...run('d9', 1), eventOf('d9', 2, { body: 'otherwise' })];
    expect(await reasonOf(page, await fileOf(both))).toBe('other-profile');
  });

  test('when the record is locked, or the storage fails', async () => {
    const memory = await home();
    const file = await foreign(2);
    expect(await reasonOf(desk(memory, { status: 'locked' }), file)).toBe('locked');
    expect(await reasonOf(desk(memory, { status: 'busy', log: undefined }), file)).toBe('busy');
    for (const [failure, reason] of [
      ['closed', 'closed'],
      ['newer', 'record-newer'],
      ['quota', 'quota'],
    ] as const) {
      const log: BackupLog = { ...memory.log, checkIn: async () => ({ ok: false, reason: failure }) };
      expect(await reasonOf(desk(memory, { log }), file)).toBe(reason);
    }
  });

  test('when it can not be read', async () => {
    const gone = await foreign(2);
    gone.slice = () =>
      ({ arrayBuffer: () => Promise.reject(new DOMException('x', 'NotReadableError')) }) as never;
    expect(await reasonOf(desk(await home()), gone)).toBe('damaged');
  });
});

describe('taking in', () => {
  test('adds to my record what was not there, and tells the page', async () => {
    const page = desk(await home());
    const preview = await previewOf(page, await fileOf([...run('d1', 7), ...run('d2', 2)]));
    const seen: unknown[] = [];
    const result = await page.importBackup(preview, { into: 'mine', onProgress: (one) => seen.push(one) });
    expect(result).toEqual({ ok: true, added: 4, known: 5, wasCancelled: false });
    expect(seen).toEqual([{ done: 9, total: 9 }]);
    expect(page.memory.events.size).toBe(9);
    expect(page.reread).toHaveBeenCalledOnce();
    expect(page.noteRestored).not.toHaveBeenCalled();

    const again = await page.importBackup(preview, { into: 'mine', file: 'b.hkb' });
    expect(again).toEqual({ ok: true, added: 0, known: 9, wasCancelled: false });
    expect(page.memory.events.size).toBe(9);
    expect(page.noteRestored.mock.calls).toEqual([
      [{ file: 'b.hkb', madeAt: 1_795_483_800_000, covered: { d1: 7, d2: 2 } }],
    ]);
  });

  test('gives somebody without a name his own back, and nobody another one', async () => {
    const file = await foreign(2);
    const nameAfter = async (name: string) => {
      const page = desk(await home(run('d1', 1), name));
      await page.importBackup(await previewOf(page, file), { into: 'mine' });
      return page.memory.profiles.get('p1')?.name;
    };
    expect(await nameAfter('')).toBe('周敏');
    expect(await nameAfter('老葛')).toBe('老葛');
  });

  test('as another profile leaves my record as it is', async () => {
    const page = desk(await home(run('d1', 5), '林晓'));
    const preview = await previewOf(page, await foreign(3, '林晓'));
    expect(await page.importBackup(preview, { into: 'other' })).toMatchObject({ ok: true, added: 3 });
    expect([...page.memory.profiles.values()].map(({ name }) => name)).toEqual(['林晓', '林晓 2']);
    const mine: string[] = [];
    for await (const batch of page.memory.log.stream()) mine.push(...batch.map(({ id }) => id));
    expect(mine).toEqual(run('d1', 5).map(({ id }) => id));
    expect(page.reread).not.toHaveBeenCalled();
  });

  test('as another profile is refused when the record has somebody already', async () => {
    const page = desk(await home());
    const preview = await previewOf(page, await foreign(3));
    await page.importBackup(preview, { into: 'mine' });
    const before = page.memory.store();
    const create = vi.spyOn(page.memory.log.profiles, 'create');
    expect(await page.importBackup(preview, { into: 'other' })).toEqual({
      ok: false,
      reason: 'other-profile',
    });
    expect(page.memory.store()).toBe(before);
    expect(create).not.toHaveBeenCalled();
  });

  test('names of newcomers are kept short and apart', async () => {
    const page = desk(await home());
    const long = '名'.repeat(30);
    for (const name of [long, long, '']) {
      const file = await fileOf(
        run(`x${page.memory.profiles.size}`, 1).map((event) => ({ ...event, profile: 'px' })),
        { profile: 'px', name },
      );
      await page.importBackup(await previewOf(page, file), { into: 'other' });
    }
    const names = [...page.memory.profiles.values()].map(({ name }) => name).slice(1);
    expect(names).toEqual(['名'.repeat(20), `${'名'.repeat(16)} 2`, '']);
  });

  test('stops when it is told to: mine keeps what came, another profile leaves nothing', async () => {
    for (const into of ['mine', 'other'] as const) {
      const page = desk(await home());
      const preview = await previewOf(page, await foreign(12_000));
      const before = page.memory.store();
      const stop = new AbortController();
      const onProgress = () => stop.abort();
      const result = await page.importBackup(preview, {
        into,
        onProgress,
        signal: stop.signal,
        file: 'b.hkb',
      });
      expect(result).toMatchObject({ ok: true, added: into === 'mine' ? 5000 : 0, wasCancelled: true });
      if (into === 'other') expect(page.memory.store()).toBe(before);
      else expect(page.memory.events.size).toBe(5005);
      expect(page.reread).toHaveBeenCalledTimes(into === 'mine' ? 1 : 0);
      expect(page.noteRestored).not.toHaveBeenCalled();
      const rest = await page.importBackup(preview, { into: 'mine' });
      expect(rest).toMatchObject({ ok: true, added: into === 'mine' ? 7000 : 12_000 });
    }
  });

  test('takes in at most 5,000 at a time', async () => {
    const memory = await home();
    const sizes: number[] = [];
    const log: BackupLog = {
      ...memory.log,
      takeIn: (events, whose) => {
        sizes.push(events.length);
        return memory.log.takeIn(events, whose);
      },
    };
    const page = desk(memory, { log });
    await page.importBackup(await previewOf(page, await foreign(11_000)), { into: 'mine' });
    expect(sizes).toEqual([5000, 5000, 1000]);
  });

  test('a full device says so; a new profile that could not be filled is gone again', async () => {
    for (const into of ['mine', 'other'] as const) {
      const memory = await home();
      let room = 1;
      const log: BackupLog = {
        ...memory.log,
        takeIn: async (events, whose) => {
          room -= 1;
          return room < 0 ? { ok: false, reason: 'quota' } : memory.log.takeIn(events, whose);
        },
      };
      const page = desk(memory, { log });
      const preview = await previewOf(page, await foreign(9000));
      const before = memory.store();
      expect(await page.importBackup(preview, { into })).toEqual({ ok: false, reason: 'quota' });
      if (into === 'other') expect(memory.store()).toBe(before);
      else expect(memory.events.size).toBe(5005);
    }
  });

  test('what was locked or taken away since the preview is not written to', async () => {
    const memory = await home();
    const preview = await previewOf(desk(memory), await foreign(2));
    const before = memory.store();
    const into = { into: 'mine' } as const;
    expect(await desk(memory, { status: 'locked' }).importBackup(preview, into)).toMatchObject({
      reason: 'locked',
    });
    expect(await desk(memory, { status: 'newer', log: undefined }).importBackup(preview, into)).toMatchObject(
      {
        reason: 'record-newer',
      },
    );
    const failing: BackupLog = { ...memory.log, takeIn: () => Promise.reject(new Error('gone')) };
    expect(await desk(memory, { log: failing }).importBackup(preview, into)).toMatchObject({
      reason: 'closed',
    });
    expect(memory.store()).toBe(before);
  });

  test('a file that changes after it was checked is the one that was checked', async () => {
    const page = desk(await home());
    const file = await foreign(3);
    const preview = await previewOf(page, file);
    file.slice = () => {
      throw new Error('the file on the disk is not asked again');
    };
    expect(await page.importBackup(preview, { into: 'mine' })).toMatchObject({ ok: true, added: 3 });
  });

  test('with a passphrase, which is asked for once', async () => {
    const page = desk(await home());
    const file = await fileOf(run('d7', 3), { profile: 'p7', passphrase: '口令' });
    expect(await page.openBackup(file)).toEqual({ ok: false, reason: 'needs-passphrase' });
    const preview = await previewOf(page, file, '口令');
    expect(await page.importBackup(preview, { into: 'mine' })).toMatchObject({ ok: true, added: 3 });
  });
});
