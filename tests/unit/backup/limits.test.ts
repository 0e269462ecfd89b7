// How much a backup may hold: bombs are put down early, and nothing is written that no reader would accept.
import { describe, expect, test } from 'vitest';
import { type CheckOptions, checkBackup } from '../../../src/backup/check-backup.ts';
import { LIMITS } from '../../../src/backup/format.ts';
import { writeBackup } from '../../../src/backup/write-backup.ts';
import type { StoredEvent } from '../../../src/schema/words/event.ts';
import {
  blobOf,
  COURSE,
  END,
  eventOf,
  fileOf,
  forged,
  forgedBody,
  inBatches,
  manifestOf,
  run,
} from './histories.ts';

async function reasonOf(file: Blob | Promise<Blob>, options: Partial<CheckOptions> = {}) {
  const result = await checkBackup(await file, { course: COURSE, ...options });
  return result.ok ? 'ok' : result.reason;
}

describe('bombs', () => {
  const manifest = manifestOf(run('d1', 1));

  test('a line without an end is not read to its end', async () => {
    const long = new Uint8Array(60_000_000).fill(32);
    const file = await forgedBody(long);
    expect(file.size).toBeLessThan(100_000);
    expect(await reasonOf(file)).toBe('damaged');
  });

  test('more text, events or devices than a limit allows', async () => {
    const file = await fileOf(run('d1', 200));
    const tried = (limits: Partial<typeof LIMITS>) => reasonOf(file, { limits: { ...LIMITS, ...limits } });
    expect(await tried({})).toBe('ok');
    expect(await tried({ textBytes: 20_000 })).toBe('damaged');
    expect(await tried({ events: 199 })).toBe('damaged');
    expect(await tried({ lineChars: 200 })).toBe('damaged');
    expect(await tried({ devices: 0 })).toBe('damaged');
  });

  test('a million empty lines, and brackets without end', async () => {
    expect(await reasonOf(forgedBody(new Uint8Array(30_000_000).fill(10)))).toBe('damaged');
    for (const pair of ['[]', '{}']) {
      const [open = '', close = ''] = pair;
      const step = open === '{' ? '{"a":' : open;
      for (const depth of [40, 3_000, 400_000]) {
        const nested = `${step.repeat(depth)}1${close.repeat(depth)}`;
        const line = JSON.stringify(eventOf('d1', 1, { body: 'PLACE' })).replace('"PLACE"', nested);
        expect(await reasonOf(forged([manifest, line, END(1)]))).toBe('damaged');
      }
    }
  });

  test('brackets inside a long text are only words', async () => {
    const event = eventOf('d1', 1, { body: { value: `${'[{"\\'.repeat(40_000)}` } });
    expect(await reasonOf(fileOf([event]))).toBe('ok');
  });
});

describe('what is not written', () => {
  const random = () => {};
  const written = (events: readonly StoredEvent[], manifest = manifestOf(events)) =>
    blobOf(writeBackup(manifest, inBatches(events), { random }));

  test('events that the manifest does not name, or fewer', async () => {
    const events = run('d1', 3);
    await expect(written(events, manifestOf(run('d1', 4)))).rejects.toMatchObject({ reason: 'changed' });
    await expect(written(events, manifestOf(run('d1', 2)))).rejects.toMatchObject({ reason: 'changed' });
    await expect(written(events, manifestOf(run('d2', 3)))).rejects.toMatchObject({ reason: 'changed' });
  });

  test('what no reader would accept', async () => {
    const novel = eventOf('d1', 1, { body: { value: 'x'.repeat(LIMITS.lineChars) } });
    await expect(written([novel])).rejects.toMatchObject({ reason: 'too-big' });
  });

  test('an error of the storage goes through', async () => {
    async function* failing(): AsyncGenerator<readonly StoredEvent[]> {
      yield run('d1', 1);
      throw new Error('disk');
    }
    const stream = writeBackup(manifestOf(run('d1', 2)), failing(), { random });
    await expect(blobOf(stream)).rejects.toThrow('disk');
  });
});
