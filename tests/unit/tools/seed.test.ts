// The made-up learner: a record that the importer accepts, that adds up to a believable archive, the same for the same seed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { backupBytes } from '../../../scripts/seed/backup-bytes.ts';
import { type LearnerRecord, learnerRecord } from '../../../scripts/seed/learner.ts';
import { readLessons } from '../../../scripts/seed/read-lessons.ts';
import { checkBackup } from '../../../src/backup/check-backup.ts';
import { foldAll } from '../../../src/core/progress/fold.ts';
import { unsavedEvents } from '../../../src/core/progress/unsaved-events.ts';
import { isEventType, type StoredEvent } from '../../../src/schema/words/event.ts';

const course = readLessons('.');
const OPTIONS = { seed: 'zhoumin', until: '2026-11-23' };
const record = learnerRecord(course, OPTIONS);
const eventsOf = ({ devices }: LearnerRecord): readonly StoredEvent[] => devices.flat();
const bodiesOf = (type: string) => eventsOf(record).filter((event) => event.type === type);

type Registered = { readonly id: string; readonly kind: string; readonly retired?: boolean };

describe('the course as the learner finds it', () => {
  it('has every section, question and field of the register', () => {
    const { ids } = parse(readFileSync('content/ids.yaml', 'utf8')) as {
      readonly ids: readonly Registered[];
    };
    const registered = (kind: string) =>
      ids.filter((one) => one.kind === kind && one.retired === undefined).map(({ id }) => id);
    const sections = course.lessons.flatMap((lesson) => lesson.sections);
    expect(sections.map(({ id }) => id).sort()).toEqual(registered('section').sort());
    expect(sections.flatMap(({ questions }) => questions.map(({ item }) => item.id)).sort()).toEqual(
      registered('question').sort(),
    );
    const fields = sections
      .flatMap(({ blocks }) => blocks)
      .filter(({ kind }) => kind === 'worksheet' || kind === 'apply')
      .flatMap(({ id, fields: own }) => own.map((field) => `${id}/${field.id}`));
    expect(fields.sort()).toEqual(registered('field').sort());
  });
});

describe('the record', () => {
  it('is the same, byte for byte, for the same seed, and another for another', () => {
    const text = (one: LearnerRecord) => JSON.stringify(one);
    expect(text(learnerRecord(course, OPTIONS))).toBe(text(record));
    expect(text(learnerRecord(course, { ...OPTIONS, seed: 'other' }))).not.toBe(text(record));
  });

  it('is accepted as a backup', async () => {
    const { manifest, bytes } = await backupBytes(record, {
      course: course.id,
      version: course.version,
      name: '周敏',
    });
    const checked = await checkBackup(new Blob([bytes]), { course: course.id });
    expect(checked).toMatchObject({ ok: true, manifest, summary: { events: manifest.events } });
  });

  it('knows only events of today, in an order that never runs back', () => {
    for (const events of record.devices) {
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
      expect(events.map(({ hlc }) => hlc)).toEqual(events.map(({ hlc }) => hlc).toSorted());
      for (const { type } of events) expect(isEventType(type)).toBe(true);
    }
  });

  it('is two weeks of evenings and lunch breaks at two devices, with days off', () => {
    const { days } = foldAll(eventsOf(record));
    const dates = Object.keys(days).sort();
    expect(record.devices).toHaveLength(2);
    expect(dates.at(-1)).toBe('2026-11-23');
    expect(dates[0]).toBe('2026-11-10');
    expect(dates.length).toBeGreaterThanOrEqual(8);
    expect(dates.length).toBeLessThan(14);
    for (const { at } of eventsOf(record)) {
      const hour = new Date(at + 480 * 60_000).getUTCHours();
      expect(hour === 12 || hour === 13 || (hour >= 19 && hour < 23), `${hour} o'clock`).toBe(true);
    }
  });

  it('errs, tries again, asks for hints, writes, and is not done yet', () => {
    const { answers, fields, lessons } = foldAll(eventsOf(record));
    const tried = Object.values(answers).filter(({ attemptCount }) => attemptCount > 0);
    const firstRight = tried.filter(({ attempts }) => attempts[0]?.correct).length;
    expect(firstRight).toBeGreaterThan(0);
    expect(firstRight).toBeLessThan(tried.length);
    expect(tried.some(({ attempts }) => !attempts[0]?.correct && attempts.at(-1)?.correct)).toBe(true);
    expect(tried.every(({ attempts }) => attempts.every(({ score }) => score !== undefined))).toBe(true);
    expect(tried.some(({ hintsShown }) => hintsShown.length > 0)).toBe(true);
    expect(Object.keys(fields).length).toBeGreaterThan(0);
    const all = course.lessons.reduce((sum, { sections }) => sum + sections.length, 0);
    const read = Object.values(lessons).reduce((sum, { sectionsRead }) => sum + sectionsRead.length, 0);
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(all);
  });

  it('books its time as the page does, not more of it than went by', () => {
    for (const { body } of bodiesOf('timeSpent')) {
      const { activeMs } = body as { readonly activeMs: number };
      expect(activeMs).toBeGreaterThan(0);
      expect(activeMs).toBeLessThanOrEqual(65_000);
    }
    const { days } = foldAll(eventsOf(record));
    for (const [date, activeMs] of Object.entries(days)) {
      const moments = eventsOf(record)
        .filter(({ at }) => new Date(at + 480 * 60_000).toISOString().startsWith(date))
        .map(({ at }) => at);
      // A sitting begins before its first event.
      expect(activeMs).toBeLessThanOrEqual(Math.max(...moments) - Math.min(...moments) + 2 * 300_000);
    }
  });

  it('has a backup in the middle and work after it', () => {
    const progress = foldAll(eventsOf(record));
    expect(progress.backup.way).toBe('file');
    expect(unsavedEvents(progress)).toBeGreaterThan(0);
    expect(unsavedEvents(progress)).toBeLessThan(eventsOf(record).length);
  });
});

describe('npm run seed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'huikuan-seed-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['scripts/seed.ts', ...args], { encoding: 'utf8' });

  it('writes the file and says what is in it', async () => {
    const out = join(folder, 'learner.hkb');
    const { status, stdout } = run('--out', out, '--until', '2026-11-23', '--name', '何志远');
    expect(status).toBe(0);
    expect(stdout).toContain(`何志远，10 天，${eventsOf(record).length} 步`);
    const checked = await checkBackup(new Blob([readFileSync(out)]), { course: course.id });
    expect(checked).toMatchObject({ ok: true, manifest: { name: '何志远', profile: record.profile } });
  });

  it('refuses a day that does not exist, and writes nothing', () => {
    const out = join(folder, 'none.hkb');
    const { status, stderr } = run('--out', out, '--until', '2026-02-30');
    expect(status).toBe(1);
    expect(stderr).toContain('2026-02-30');
    expect(existsSync(out)).toBe(false);
  });
});
