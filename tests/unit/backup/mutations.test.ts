// Ten thousand spoilt backups: each is refused with a reason or opened as what it says, and nothing else happens.
import { expect, test } from 'vitest';
import type { BackupRefusal } from '../../../src/stores/backup-parts.ts';
import { desk } from './desk.ts';
import { eventOf, fileOf, run, subtle } from './histories.ts';
import { memoryLog } from './memory-log.ts';
import { dice, mutated, originalOf } from './mutate.ts';

const COUNT = 10_000;
const PASSPHRASE = '口令';

const REASONS: Readonly<Record<BackupRefusal, true>> = {
  'not-a-backup': true,
  damaged: true,
  newer: true,
  'other-course': true,
  'needs-passphrase': true,
  'wrong-passphrase': true,
  'no-crypto': true,
  cancelled: true,
  conflict: true,
  'other-profile': true,
  locked: true,
  'record-newer': true,
  blocked: true,
  quota: true,
  busy: true,
  closed: true,
  removed: true,
};

/** Deriving a key takes long on purpose; the same question gets the same answer here. */
function rememberingCrypto(): SubtleCrypto {
  const keys = new Map<string, Promise<CryptoKey>>();
  const secrets = new WeakMap<object, string>();
  return {
    importKey: async (format: 'raw', data: BufferSource, ...rest: [never, never, never]) => {
      const key = await subtle.importKey(format, data, ...rest);
      secrets.set(key, String(new Uint8Array(data as ArrayBuffer)));
      return key;
    },
    deriveKey: (how: { salt: Uint8Array; iterations: number }, key: CryptoKey, ...rest: never[]) => {
      const name = [secrets.get(key), how.salt, how.iterations].join(';');
      const derived =
        keys.get(name) ??
        (subtle.deriveKey as (...all: never[]) => Promise<CryptoKey>)(...([how, key, ...rest] as never[]));
      keys.set(name, derived);
      return derived;
    },
    decrypt: (...all: Parameters<SubtleCrypto['decrypt']>) => subtle.decrypt(...all),
  } as unknown as SubtleCrypto;
}

/** A record with events of its own, two more devices, and somebody else on the same computer. */
async function inhabited() {
  const memory = memoryLog('d1', { name: '林晓', profile: 'p1' });
  const { log } = memory;
  await log.takeIn([...run('d1', 6), ...run('d2', 2)], 'p1');
  const other = await log.profiles.create('何志远');
  await log.takeIn(
    run('d9', 3).map((event) => ({ ...event, profile: 'p9' })),
    other.id,
  );
  return memory;
}

test('ten thousand mutations: no crash, no script, no state change', { timeout: 120_000 }, async () => {
  const events = [...run('d1', 8), ...run('d2', 5), ...run('d3', 4)];
  const scripted = [
    eventOf('d4', 1, {
      type: '<script>globalThis.broken = 1</script>',
      body: { html: '<img onerror=alert(1)>' },
    }),
    eventOf('d4', 2, { type: 'lessonOpened', body: { lesson: '"><script>globalThis.broken = 1</script>' } }),
  ];
  const originals = await Promise.all(
    [
      fileOf(events),
      fileOf([...events, ...scripted], { name: '<script>globalThis.broken = 1</script>' }),
      fileOf(run('d9', 3)),
      fileOf(events, { passphrase: PASSPHRASE }),
    ].map(async (file) => originalOf(await file)),
  );
  const memory = await inhabited();
  const before = memory.store();
  const page = desk(memory, { subtle: rememberingCrypto() });
  const seen = new Map<string, number>();

  for (let seed = 1; seed <= COUNT; seed += 1) {
    const chance = dice(seed);
    const file = await mutated(chance.pick(originals), chance);
    const startedAt = performance.now();
    const opened = await page
      .openBackup(file, chance.below(3) === 0 ? undefined : PASSPHRASE)
      .catch((error: unknown) => {
        throw new Error(`seed ${seed} threw`, { cause: error });
      });
    const outcome = opened.ok ? 'ok' : opened.reason;
    seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
    if (outcome !== 'ok' && !Object.hasOwn(REASONS, outcome)) throw new Error(`seed ${seed}: ${outcome}`);
    if (performance.now() - startedAt > 15_000) throw new Error(`seed ${seed} hung`);
    if (memory.store() !== before) throw new Error(`seed ${seed} changed the record`);
    if (opened.ok && chance.below(4) === 0) await importAside(opened.preview, seed);
  }

  expect(globalThis).not.toHaveProperty('broken');
  expect({}).not.toHaveProperty('broken');
  expect(page.reread).not.toHaveBeenCalled();
  expect(page.note).not.toHaveBeenCalled();
  // The mutations reach what they are meant for, and some leave a file sound.
  expect([...seen.keys()].sort()).toEqual(
    [
      'conflict',
      'damaged',
      'needs-passphrase',
      'newer',
      'not-a-backup',
      'ok',
      'other-course',
      'other-profile',
      'wrong-passphrase',
    ].sort(),
  );
});

/** What was opened can be taken in: all that was there stays, all that was promised comes. */
async function importAside(preview: Parameters<ReturnType<typeof desk>['importBackup']>[0], seed: number) {
  const memory = await inhabited();
  const before = new Map(memory.events);
  const result = await desk(memory).importBackup(preview, { into: 'mine' });
  const isKept = [...before].every(([id, event]) => memory.events.get(id) === event);
  const isWhole = result.ok && memory.events.size === before.size + preview.newEvents;
  if (!isKept || !isWhole) throw new Error(`seed ${seed}: ${JSON.stringify(result)}`);
}
