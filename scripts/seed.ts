// Makes a believable learner of two weeks as a backup file: `seed [--out FILE] [--seed TEXT] [--name TEXT] [--until YYYY-MM-DD] [--root DIR]`.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isCalendarDate } from '../src/core/money/calendar.ts';
import { foldAll } from '../src/core/progress/fold.ts';
import { localDay } from '../src/core/progress/local-day.ts';
import { backupBytes } from './seed/backup-bytes.ts';
import { TZ_OFFSET_MIN } from './seed/device.ts';
import { learnerRecord } from './seed/learner.ts';
import { seed as say } from './seed/messages.ts';
import { readLessons } from './seed/read-lessons.ts';

const MAX_NAME = 20;
const DAY_MS = 86_400_000;

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: './seed-learner.hkb' },
    seed: { type: 'string', default: 'zhoumin' },
    name: { type: 'string', default: '周敏' },
    until: { type: 'string', default: localDay(Date.now() - DAY_MS, TZ_OFFSET_MIN) ?? '' },
    root: { type: 'string', default: '.' },
  },
});

const { name, until } = values;
if (!isCalendarDate(until)) fail(say.badDay(until));
else if (name.trim() === '' || [...name].length > MAX_NAME) fail(say.badName);
else await write();

async function write(): Promise<void> {
  const course = readLessons(values.root);
  const record = learnerRecord(course, { seed: values.seed, until });
  const { manifest, bytes } = await backupBytes(record, { course: course.id, version: course.version, name });
  writeFileSync(values.out, bytes);
  const days = Object.keys(foldAll(record.devices.flat()).days).length;
  console.log(say.done(values.out, name, manifest.events, days));
}

function fail(problem: string): void {
  console.error(problem);
  process.exitCode = 1;
}
