// Writes the dump of today's database shape that tests/integration/storage/migrations.test.ts opens for good:
// `node tests/support/storage/make-dump.ts tests/fixtures/storage/v<version>.json`, once, when a version is released.
import 'fake-indexeddb/auto';
import { writeFileSync } from 'node:fs';
import { openLog } from '../../../src/storage/event-log.ts';
import { MIGRATIONS } from '../../../src/storage/migrations.ts';
import { readDump } from './dump.ts';

const LESSON = 'open-closed-loop';
const ref = { id: LESSON, hash: '0a1b2c3d' };
let now = 1_763_000_000_000;
let dice = 0;

const opened = await openLog({
  course: 'huikuan',
  base: '/',
  now: () => {
    now += 7001;
    return now;
  },
  tzOffsetMin: () => 480,
  random: (bytes) => {
    dice += 17;
    return bytes.fill(dice);
  },
});
if (!opened.ok) throw new Error(opened.reason);
const { log } = opened;
await log.append({ type: 'lessonOpened', ref, body: { lesson: LESSON } });
await log.append({ type: 'sectionRead', ref, body: { lesson: LESSON, section: 'ocl-case' } });
await log.append({ type: 'timeSpent', ref, body: { lesson: LESSON, section: 'ocl-case', activeMs: 60_000 } });
for (let i = 0; i < 20; i += 1) {
  const value = `江北区教育局 ${i}`;
  await log.append({
    type: 'fieldSaved',
    ref,
    body: { lesson: LESSON, block: 'ocl-pre', field: 'client', value },
  });
}
const elsewhere = Array.from({ length: 230 }, (_, i) => {
  const at = 1_762_000_000_000 + i * 1000;
  return {
    id: `00aa00aa00aa00aa-${i + 1}`,
    course: 'huikuan',
    profile: '00bb00bb00bb00bb',
    device: '00aa00aa00aa00aa',
    seq: i + 1,
    hlc: `${String(at).padStart(15, '0')}-00000`,
    at,
    tzOffsetMin: 480,
    type: 'sectionRead',
    v: 1,
    ref,
    body: { lesson: LESSON, section: `s${i % 6}` },
  };
});
await log.takeIn(elsewhere, log.profile);
await log.profiles.rename(log.profile, '林晓');
log.close();

const version = (MIGRATIONS.at(-1)?.version ?? 0) * 10;
const [, , file] = process.argv;
if (file === undefined) throw new Error('say where to write it');
writeFileSync(file, `${JSON.stringify(await readDump('huikuan:huikuan:/', version))}\n`);
