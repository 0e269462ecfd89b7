// The note of the last restored file: read back as it was written, and ignored when it is something else.
import { beforeEach, expect, test } from 'vitest';
import { NO_PROGRESS, type Progress } from '../../../src/core/progress/progress.ts';
import { forgetRestored, savedProgress, writeRestored } from '../../../src/stores/backup-restored.ts';
import { fakeBrowser } from './profiles-support.ts';

const progress: Progress = {
  ...NO_PROGRESS,
  devices: { d1: { lastSeq: 9, lastAt: 1, events: 9 } },
};
const restored = { file: 'a.hkb', madeAt: 5, covered: { d1: 7 } };

let browser: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  browser = fakeBrowser();
});

test('what was restored counts as saved', () => {
  expect(savedProgress(progress)).toBe(progress);
  writeRestored(restored);
  expect(savedProgress(progress).backup).toEqual({ at: 5, file: 'a.hkb', way: 'file', covered: { d1: 7 } });
});

test('goes with the devices that stand in it, and stays with any others', () => {
  writeRestored(restored);
  forgetRestored(['d2']);
  expect(savedProgress(progress).backup.file).toBe('a.hkb');
  forgetRestored(['d2', 'd1']);
  expect([...browser.kept.keys()]).toEqual([]);
});

test('anything else in its place counts for nothing', () => {
  writeRestored(restored);
  const [key] = [...browser.kept.keys()];
  expect(key).toBe('huikuan:c1:/a/:restored');
  for (const text of [
    '',
    'null',
    '7',
    '{}',
    '{"file":"a","madeAt":5,"covered":{"d1":"x"}}',
    '{"file":"a","madeAt":5}',
  ]) {
    browser.kept.set(key ?? '', text);
    expect(savedProgress(progress)).toBe(progress);
  }
});

test('where nothing can be kept nothing breaks', () => {
  browser.state.isStorageBlocked = true;
  writeRestored(restored);
  expect(savedProgress(progress)).toBe(progress);
});
