// A backup as text: found again in whatever a messenger made of it, and never taken for whole when it isn't.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkBackup } from '../../../src/backup/check-backup.ts';
import { backupInText, backupOf, MAX_TEXT, textOfBackup } from '../../../src/backup/text-form.ts';
import { bytesIn, COURSE, fileOf, run } from './histories.ts';

const outcome = async (text: string) => {
  const file = backupInText(text);
  if (!file) return 'nothing';
  const result = await checkBackup(file, { course: COURSE });
  return result.ok ? result.summary.events : result.reason;
};

async function textOf(events: number): Promise<string> {
  const text = textOfBackup(await bytesIn(await fileOf(run('d1', events))));
  if (text === undefined) throw new Error('too long');
  return text;
}

test('comes back whatever is written around it and wherever it is wrapped', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 40 }),
      fc.string(),
      fc.string(),
      fc.integer({ min: 5, max: 99 }),
      async (n, before, after, width) => {
        const text = await textOf(n);
        const wrapped = text.replace(new RegExp(`.{${width}}`, 'g'), '$&\r\n');
        expect(await outcome(`${before} ${wrapped}${after}`)).toBe(n);
      },
    ),
    { numRuns: 50 },
  );
});

test('cut off anywhere it is damaged, or nothing at all', async () => {
  const text = await textOf(3);
  for (let at = 0; at < text.length - 1; at += 5) {
    expect(['damaged', 'nothing', 'not-a-backup']).toContain(await outcome(text.slice(0, at)));
  }
  expect(await outcome(text.slice(0, -30))).toBe('damaged');
  expect(await outcome('只是一句话')).toBe('nothing');
});

test('a long one is not offered as text', async () => {
  expect(textOfBackup(new Uint8Array(MAX_TEXT))).toBeUndefined();
  expect(textOfBackup(new Uint8Array(299_900))?.length).toBeLessThanOrEqual(MAX_TEXT);
});

test('a file is taken as it is, unless it is a small text with one inside', async () => {
  const file = await fileOf(run('d1', 3));
  expect(await backupOf(file)).toBe(file);
  const other = new Blob(['PK something']);
  expect(await backupOf(other)).toBe(other);
  const noted = new Blob([`备份\n${await textOf(3)}\n`]);
  expect(await bytesIn(await backupOf(noted))).toEqual(await bytesIn(await backupInTextOf(3)));
});

async function backupInTextOf(events: number): Promise<Blob> {
  const file = backupInText(await textOf(events));
  if (!file) throw new Error('nothing found');
  return file;
}
