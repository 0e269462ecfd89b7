// When a backup is due, and what a restored file has to do with it.
import { describe, expect, test } from 'vitest';
import { isBackupDue } from '../../../../src/core/progress/backup-due.ts';
import { NO_PROGRESS, type Progress } from '../../../../src/core/progress/progress.ts';
import { unsavedEvents } from '../../../../src/core/progress/unsaved-events.ts';
import { withRestored } from '../../../../src/core/progress/with-restored.ts';

const DAY_MS = 86_400_000;
const START = 1_790_000_000_000;

const worked = (lastSeq: number, changes: Partial<Progress> = {}): Progress => ({
  ...NO_PROGRESS,
  lessons: { l2: { openedAt: START + 9, sectionsRead: [] }, l1: { openedAt: START, sectionsRead: [] } },
  devices: { d1: { lastSeq, lastAt: START, events: lastSeq } },
  ...changes,
});
const saved = (at: number, upTo: number): Partial<Progress> => ({ backup: { at, covered: { d1: upTo } } });

describe('a backup is due', () => {
  test('seven days after the first lesson was opened, when there was none', () => {
    expect(isBackupDue(worked(1), START + 7 * DAY_MS - 1)).toBe(false);
    expect(isBackupDue(worked(1), START + 7 * DAY_MS)).toBe(true);
  });

  test('seven days after the last one, when something has come since', () => {
    const at = START + 30 * DAY_MS;
    expect(isBackupDue(worked(5, saved(at, 4)), at + 7 * DAY_MS - 1)).toBe(false);
    expect(isBackupDue(worked(5, saved(at, 4)), at + 7 * DAY_MS)).toBe(true);
    expect(isBackupDue(worked(5, saved(at, 5)), at + 300 * DAY_MS)).toBe(false);
  });

  test('with two hundred events in none, however new', () => {
    expect(isBackupDue(worked(199), START)).toBe(false);
    expect(isBackupDue(worked(200), START)).toBe(true);
    expect(isBackupDue(worked(299, saved(START, 100)), START)).toBe(false);
    expect(isBackupDue(worked(300, saved(START, 100)), START)).toBe(true);
  });

  test('never for an empty record, nor by a clock that was wrong', () => {
    expect(isBackupDue(NO_PROGRESS, START)).toBe(false);
    expect(isBackupDue(worked(5, saved(START + 900 * DAY_MS, 4)), START)).toBe(false);
    expect(isBackupDue({ ...worked(5), lessons: {} }, START + 900 * DAY_MS)).toBe(false);
  });
});

describe('what was restored from a file', () => {
  const restored = { file: 'a.hkb', madeAt: START + DAY_MS, covered: { d1: 250 } };

  test('needs no other backup', () => {
    const progress = worked(260);
    expect(isBackupDue(progress, START)).toBe(true);
    const whole = withRestored(progress, restored);
    expect([unsavedEvents(whole), isBackupDue(whole, START)]).toEqual([10, false]);
    expect(whole.backup).toEqual({ at: START + DAY_MS, file: 'a.hkb', way: 'file', covered: { d1: 250 } });
  });

  test('takes nothing back of a later backup', () => {
    const backup = { at: START + 2 * DAY_MS, file: 'b.hkb', way: 'qr', covered: { d1: 260, d2: 1 } } as const;
    expect(withRestored(worked(260, { backup }), restored).backup).toEqual(backup);
  });

  test('means nothing for a record that has not its devices', () => {
    const progress = worked(260);
    expect(withRestored(progress, { ...restored, covered: { d1: 9, d9: 9 } })).toBe(progress);
    expect(withRestored(progress, undefined)).toBe(progress);
  });
});
