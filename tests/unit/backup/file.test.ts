// Backup files: what is written comes back as it was, and everything else is refused with its reason.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupEvents } from '../../../src/backup/backup-events.ts';
import { type CheckOptions, checkBackup } from '../../../src/backup/check-backup.ts';
import { LIMITS } from '../../../src/backup/format.ts';
import { writeBackup } from '../../../src/backup/write-backup.ts';
import type { StoredEvent } from '../../../src/schema/words/event.ts';
import {
  blobOf,
  bytesIn,
  COURSE,
  END,
  eventOf,
  fileOf,
  forged,
  forgedBody,
  HEADER,
  inBatches,
  manifestOf,
  run,
  sealed,
  subtle,
} from './histories.ts';

const check = (file: Blob, options: Partial<CheckOptions> = {}) =>
  checkBackup(file, { course: COURSE, subtle, ...options });

async function reasonOf(file: Blob | Promise<Blob>, options: Partial<CheckOptions> = {}) {
  const result = await check(await file, options);
  return result.ok ? 'ok' : result.reason;
}

async function eventsIn(file: Blob, passphrase?: string): Promise<readonly StoredEvent[]> {
  const events: StoredEvent[] = [];
  for await (const batch of backupEvents(file, { passphrase, subtle })) events.push(...batch);
  return events;
}

const text = (words: string) => new TextEncoder().encode(words);

describe('what is written', () => {
  test('comes back word for word, with what it amounts to', async () => {
    const events = [
      eventOf('d1', 1, { type: 'lessonOpened', body: { lesson: 'l1' } }),
      eventOf('d1', 2, { type: 'answerCommitted' }),
      eventOf('d1', 4),
      ...run('d2', 3),
    ];
    const file = await fileOf(events);
    expect(await eventsIn(file)).toEqual(events);
    expect(await check(file)).toEqual({
      ok: true,
      manifest: manifestOf(events),
      summary: {
        events: 6,
        from: eventOf('d1', 1).at,
        to: eventOf('d1', 4).at,
        lessons: 1,
        answers: 1,
      },
    });
  });

  test('keeps types and versions that nobody here knows, whatever is in them', async () => {
    const strange = fc.record({
      type: fc.string({ minLength: 1 }),
      v: fc.integer({ min: 1, max: 99 }),
      body: fc.jsonValue({ maxDepth: 4 }),
      ref: fc.record({ id: fc.string({ unit: 'binary' }), hash: fc.string() }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(strange, { minLength: 1, maxLength: 20 }), async (list) => {
        const events = list.map((one, i): StoredEvent => eventOf('d1', i + 1, one));
        const hasProto = JSON.stringify(events).includes('__proto__');
        fc.pre(!hasProto);
        expect(JSON.stringify(await eventsIn(await fileOf(events)))).toBe(JSON.stringify(events));
      }),
      { numRuns: 60 },
    );
  });

  test('comes in batches of at most 5,000, and is small', async () => {
    const events = run('d1', 12_000);
    const file = await fileOf(events);
    const sizes: number[] = [];
    for await (const batch of backupEvents(file, {})) sizes.push(batch.length);
    expect(sizes).toEqual([5000, 5000, 2000]);
    expect(file.size).toBeLessThan(12_000 * 40);
  });

  test('may hold nothing yet', async () => {
    expect(await check(await fileOf([]))).toMatchObject({ ok: true, summary: { events: 0 } });
  });

  test('shows nothing of its owner in the clear when it has a passphrase', async () => {
    const file = await fileOf(run('d1', 5), { passphrase: '老葛的口令' });
    const head = (await file.text()).slice(0, 200);
    expect(head).toMatch(/^HUIKUAN-BACKUP 1\n\{"format":1,"body":"gzip\+aes-gcm",.*"iterations":600000/);
    expect(await file.text()).not.toContain('林晓');
  });
});

describe('a passphrase', () => {
  test('opens in whatever way its letters were composed', async () => {
    const file = await fileOf(run('d1', 5), { passphrase: 'é１' });
    expect(await reasonOf(file, { passphrase: 'e\u03011' })).toBe('ok');
    expect(await eventsIn(file, 'é1')).toEqual(run('d1', 5));
  });

  test('is asked for, and a wrong one is refused', async () => {
    const file = await fileOf(run('d1', 5), { passphrase: '对' });
    expect(await reasonOf(file)).toBe('needs-passphrase');
    expect(await reasonOf(file, { passphrase: '' })).toBe('needs-passphrase');
    expect(await reasonOf(file, { passphrase: '错' })).toBe('wrong-passphrase');
  });

  test('without Web Crypto neither reads nor writes', async () => {
    const file = await fileOf(run('d1', 5), { passphrase: '对' });
    expect(await reasonOf(file, { passphrase: '对', subtle: undefined })).toBe('no-crypto');
    const stream = writeBackup(manifestOf([]), inBatches([]), { passphrase: '对', random: () => {} });
    await expect(blobOf(stream)).rejects.toMatchObject({ reason: 'no-crypto' });
  });

  test('binds every chunk to its place, the last one to the end, and all to the header', async () => {
    // Values that don't pack, so that there are several chunks.
    const events = Array.from({ length: 40 }, (_, i) => {
      const noise = crypto.getRandomValues(new Uint8Array(60_000));
      return eventOf('d1', i + 1, { type: 'noise', body: [...noise].map((n) => n.toString(36)).join('') });
    });
    const whole = await bytesIn(await fileOf(events, { passphrase: '对' }));
    const start = whole.indexOf(10, whole.indexOf(10) + 1) + 1;
    const header = whole.slice(0, start);
    const body = whole.slice(start, -32);
    const size = 1_048_576 + 16;
    expect(body.length).toBeGreaterThan(2 * size);
    const chunk = (i: number) => body.slice(i * size, (i + 1) * size);
    const rest = body.slice(2 * size);
    const tried = (...pieces: Uint8Array<ArrayBuffer>[]) => reasonOf(sealed(...pieces), { passphrase: '对' });

    expect(await tried(header, chunk(0), chunk(1), rest)).toBe('ok');
    expect(await tried(header, chunk(1), chunk(0), rest)).toBe('wrong-passphrase');
    expect(await tried(header, chunk(0), chunk(0), rest)).toBe('damaged');
    expect(await tried(header, chunk(0), rest)).toBe('damaged');
    expect(await tried(header, chunk(0), chunk(1))).toBe('damaged');
    expect(await tried(header, chunk(0), chunk(1), rest, rest)).toBe('damaged');
    expect(await tried(header)).toBe('wrong-passphrase');
    const other = text(
      new TextDecoder().decode(header).replace('"iterations":600000', '"iterations":600001'),
    );
    expect(await tried(other, chunk(0), chunk(1), rest)).toBe('wrong-passphrase');
    const spaced = text(new TextDecoder().decode(header).replace('"format":1,', '"format":1, '));
    expect(await tried(spaced, chunk(0), chunk(1), rest)).toBe('wrong-passphrase');
  });

  test('a header that would keep the device busy is refused at once', async () => {
    const line = (iterations: unknown, salt: unknown = btoa('0123456789abcdef')) =>
      `HUIKUAN-BACKUP 1\n${JSON.stringify({ format: 1, body: 'gzip+aes-gcm', kdf: 'PBKDF2-SHA256', iterations, salt })}\n`;
    const tried = (header: string) => reasonOf(sealed(text(header), text('x')), { passphrase: 'x' });
    expect(await tried(line(600_000))).toBe('wrong-passphrase');
    for (const iterations of [2_000_001, 1e15, 599_999, 0, -1, 600_000.5, '600000', null]) {
      expect(await tried(line(iterations))).toBe('damaged');
    }
    for (const salt of ['', 'AAAA', '%%%%', 7]) expect(await tried(line(600_000, salt))).toBe('damaged');
  });
});

describe('what is refused', () => {
  const events = run('d1', 4);
  const lines = [manifestOf(events), ...events, END(4)];

  test('not a backup: anything that does not begin like one', async () => {
    for (const words of [
      '',
      'x',
      'PK\u0003\u0004',
      'HUIKUAN',
      'HUIKUAN-BACKUP ',
      'HUIKUAN-BACKUP x\n',
      'huikuan-backup 1\n',
    ]) {
      expect(await reasonOf(new Blob([words]))).toBe('not-a-backup');
    }
    expect(await reasonOf(forged(lines, HEADER.replace('BACKUP 1', 'BACKUP 0')))).toBe('not-a-backup');
    expect(await reasonOf(new Blob([crypto.getRandomValues(new Uint8Array(5000))]))).toBe('not-a-backup');
  });

  test('newer: a format with a higher number, whatever follows', async () => {
    expect(await reasonOf(forged(lines, HEADER.replace('BACKUP 1', 'BACKUP 2')))).toBe('newer');
    expect(await reasonOf(new Blob(['HUIKUAN-BACKUP 17\nsomething else']))).toBe('newer');
  });

  test('other-course', async () => {
    const foreign = events.map((event) => ({ ...event, course: 'other' }));
    expect(await reasonOf(fileOf(foreign, { course: 'other' }))).toBe('other-course');
  });

  test('damaged: cut off, lengthened, or a byte changed, anywhere', async () => {
    const whole = await bytesIn(await fileOf(events));
    for (let at = HEADER.indexOf('\n') + 1; at < whole.length; at += 7) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect([at, await reasonOf(new Blob([changed]))]).toEqual([at, 'damaged']);
      expect([at, await reasonOf(new Blob([whole.slice(0, at)]))]).toEqual([at, 'damaged']);
    }
    expect(await reasonOf(new Blob([whole, 'x']))).toBe('damaged');
  });

  test('damaged: a header that makes no sense', async () => {
    for (const line of [
      '',
      '{',
      '[]',
      'null',
      '{"format":1}',
      '{"format":2,"body":"gzip"}',
      '{"format":1,"body":"zip"}',
    ]) {
      expect(await reasonOf(forged(lines, `HUIKUAN-BACKUP 1\n${line}\n`))).toBe('damaged');
    }
    expect(await reasonOf(forged(lines, `HUIKUAN-BACKUP 1\n${' '.repeat(LIMITS.headerBytes)}\n`))).toBe(
      'damaged',
    );
    expect(await reasonOf(new Blob([HEADER]))).toBe('damaged');
  });

  test('damaged: a body that is not packed, packed twice, or not text', async () => {
    const header = text(HEADER);
    expect(await reasonOf(sealed(header, text('not gzip at all')))).toBe('damaged');
    expect(await reasonOf(sealed(header))).toBe('damaged');
    const packed = (await bytesIn(await forged(lines))).slice(header.length, -32);
    expect(await reasonOf(sealed(header, packed))).toBe('ok');
    expect(await reasonOf(sealed(header, packed, packed))).toBe('damaged');
    expect(await reasonOf(sealed(header, packed, text('x')))).toBe('damaged');
    expect(await reasonOf(sealed(header, packed.slice(0, -9)))).toBe('damaged');
    expect(await reasonOf(forgedBody(new Uint8Array([0xff, 0xfe, 10])))).toBe('damaged');
    expect(await reasonOf(forgedBody(new Uint8Array([0xe5, 0x9b])))).toBe('damaged');
  });

  test('damaged: lines that are missing, too many, or out of place', async () => {
    const [manifest, ...rest] = lines;
    const bad: readonly (readonly unknown[])[] = [
      [],
      ['{}'],
      [manifest],
      rest,
      [manifest, ...events],
      [manifest, END(4)],
      [manifest, ...events.slice(1), END(4)],
      [manifest, ...events.slice(0, 3), END(3)],
      [manifest, ...events, END(5)],
      [manifest, ...events, END(4), END(4)],
      [manifest, ...events, END(4), ''],
      [manifest, ...events, END(4), eventOf('d1', 5)],
      [manifest, '', ...rest],
      [manifest, manifest, ...rest],
      [manifest, ...events, eventOf('d1', 5), END(5)],
      [manifest, ...events.slice(0, 3), eventOf('d2', 1), END(4)],
      [{ ...manifestOf(events), events: 5 }, ...rest],
      [{ ...manifestOf(events), madeAt: 'today' }, ...rest],
      [{ ...manifestOf(events), name: 7 }, ...rest],
      [{ ...manifestOf(events), name: 'x'.repeat(201) }, ...rest],
      [{ ...manifestOf(events), devices: [] }, ...rest],
      [{ ...manifestOf(events), devices: { d1: { first: 1, last: 3, count: 4 } } }, ...rest],
    ];
    for (const some of bad) expect([some, await reasonOf(forged(some))]).toEqual([some, 'damaged']);
    const unended = lines.map((line) => JSON.stringify(line)).join('\n');
    expect(await reasonOf(forgedBody(text(unended)))).toBe('damaged');
  });

  test('damaged: events that contradict each other', async () => {
    const [one, two] = run('d1', 2);
    const file = (...list: readonly (StoredEvent | undefined)[]) => {
      const all = list.filter((event) => event !== undefined);
      const span = { first: all[0]?.seq ?? 1, last: all.at(-1)?.seq ?? 1, count: all.length };
      return forged([manifestOf(all, { devices: { d1: span } }), ...all, END(all.length)]);
    };
    expect(await reasonOf(file(one, two))).toBe('ok');
    expect(await reasonOf(file(two, one))).toBe('damaged');
    expect(await reasonOf(file(one, one))).toBe('damaged');
    const [first, second, third, fourth] = run('d1', 4);
    expect(await reasonOf(file(first, third, second, fourth))).toBe('damaged');
    expect(await reasonOf(file(first, second, second, fourth))).toBe('damaged');
    expect(await reasonOf(file(one, eventOf('d1', 2, { profile: 'p2' })))).toBe('damaged');
    expect(await reasonOf(file(one, eventOf('d1', 2, { course: 'other' })))).toBe('damaged');
    expect(await reasonOf(file(one, eventOf('d1', 2, { id: 'd1-3' })))).toBe('damaged');
    expect(await reasonOf(file(one, eventOf('d1', 2, { hlc: '999999999999999-99999' })))).toBe('damaged');
    expect(await reasonOf(file(one, eventOf('d1', 2, { at: null as never })))).toBe('damaged');
  });

  test('clocks that cross between two tabs are no contradiction', async () => {
    const crossed = [
      eventOf('d1', 1, { hlc: eventOf('d1', 2).hlc }),
      eventOf('d1', 2, { hlc: eventOf('d1', 1).hlc }),
    ];
    expect(await reasonOf(fileOf(crossed))).toBe('ok');
  });

  test('damaged: names that every object answers to, and prototypes in disguise', async () => {
    for (const device of ['__proto__', 'constructor', 'toString', 'a-b', '', '丁']) {
      const event = eventOf(device, 1);
      const manifest = JSON.stringify(manifestOf([])).replace(
        '"devices":{},"events":0',
        `"devices":{${JSON.stringify(device)}:{"first":1,"last":1,"count":1}},"events":1`,
      );
      expect([device, await reasonOf(forged([manifest, event, END(1)]))]).toEqual([device, 'damaged']);
    }
    const event = JSON.stringify(eventOf('d1', 1, { body: { lesson: 'l1', deep: [{ x: 'PLACE' }] } }));
    for (const trick of ['{"__proto__":{"polluted":true}}', '{"\\u005f_proto__":1}']) {
      const line = event.replace('"PLACE"', trick);
      expect(await reasonOf(forged([manifestOf([eventOf('d1', 1)]), line, END(1)]))).toBe('damaged');
    }
    expect({}).not.toHaveProperty('polluted');
  });

  test('a file that cannot be read any more', async () => {
    const gone = new Blob(['HUIKUAN-BACKUP 1\n']);
    gone.slice = () =>
      ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) }) as never;
    expect(await reasonOf(gone)).toBe('damaged');
  });

  test('cancelled: when the caller says so, at once', async () => {
    const stop = new AbortController();
    const file = await fileOf(run('d1', 20_000));
    let seen = 0;
    const result = await reasonOf(file, {
      signal: stop.signal,
      onEvents: async (some) => {
        seen += some.length;
        stop.abort();
      },
    });
    expect(result).toBe('cancelled');
    expect(seen).toBe(5000);
  });
});
