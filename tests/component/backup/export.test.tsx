// The state of the backups in words, and making one: as a file, with a password, as text, or refused.
import { render, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_PROGRESS, type Progress } from '../../../src/core/progress/progress.ts';
import { backup as words } from '../../../src/i18n/zh-CN/backup.ts';
import BackupPanel from '../../../src/islands/backup/BackupPanel.tsx';
import type { MakeRefusal } from '../../../src/stores/backup-parts.ts';
import { MADE, resetStores, setRecord, store } from './fake-stores.ts';
import { open, press, says } from './stage.tsx';

const { giveFile, restoredNote } = vi.hoisted(() => ({
  giveFile: vi.fn(),
  restoredNote: { at: undefined as number | undefined },
}));
vi.mock('../../../src/stores/backup.ts', async () => (await import('./fake-stores.ts')).store);
vi.mock('../../../src/stores/use-record.ts', async () => ({
  useRecord: (await import('./fake-stores.ts')).useRecord,
}));
vi.mock('../../../src/stores/record-store.ts', () => ({ openRecord: async () => {} }));
vi.mock('../../../src/stores/backup-restored.ts', () => ({
  savedProgress: (progress: Progress) =>
    restoredNote.at === undefined
      ? progress
      : { ...progress, backup: { at: restoredNote.at, file: 'restored.hkb', covered: { d1: 99 } } },
}));
vi.mock('../../../src/islands/ui/give-file.ts', () => ({ giveFile }));

beforeEach(() => {
  vi.restoreAllMocks();
  resetStores();
  giveFile.mockReset();
  restoredNote.at = undefined;
  vi.stubGlobal('navigator', Object.create(navigator));
  agent('Mozilla/5.0 (X11; Linux x86_64) Chrome/150.0');
});

function agent(userAgent: string): void {
  Object.defineProperty(navigator, 'userAgent', { value: userAgent, configurable: true });
}

const worked = (lastSeq: number, backup: Progress['backup'] = { covered: {} }): Progress => ({
  ...NO_PROGRESS,
  devices: { d1: { lastSeq, lastAt: 1, events: lastSeq } },
  backup,
});

const facts = () => [...document.querySelectorAll('#backup dl > div')].map((row) => row.textContent);

describe('the state of the backups', () => {
  test('is looked for at first, and nothing can be pressed, also without scripts', () => {
    setRecord({ status: 'opening' });
    const html = renderToString(<BackupPanel />);
    expect(html).toContain('正在看');
    expect(html).not.toContain('还没有备份过');
    expect(html).toMatch(/<button[^>]*disabled[^>]*>导出备份/);
  });

  test('names the last one, where it is, and what came since', () => {
    const at = new Date('2026-11-24T09:05:00').getTime();
    setRecord({ progress: worked(12, { at, file: 'a.hkb', way: 'file', covered: { d1: 9 } }) });
    open();
    expect(facts()).toEqual(['上次备份2026 年 11 月 24 日 9:05', '存在哪儿a.hkb', '还没备份的3 步']);
  });

  test('says so when there was none, when all is in one, and when it went to another device', () => {
    setRecord({ progress: worked(12) });
    const { rerender } = render(<BackupPanel />);
    expect(facts()).toEqual(['上次备份还没有备份过', '还没备份的12 步']);
    setRecord({ progress: worked(12, { at: 5, file: 'x', way: 'qr', covered: { d1: 12 } }) });
    rerender(<BackupPanel />);
    expect(facts().slice(1)).toEqual(['存在哪儿用二维码送到了另一台设备', '还没备份的没有，都在备份里了']);
    setRecord({ progress: NO_PROGRESS });
    rerender(<BackupPanel />);
    expect(facts()).toEqual(['上次备份还没有备份过', '还没备份的还没有记录']);
  });

  test('counts the file that was restored', () => {
    restoredNote.at = 5;
    setRecord({ progress: worked(12) });
    open();
    expect(facts().slice(1)).toEqual(['存在哪儿restored.hkb', '还没备份的没有，都在备份里了']);
  });

  test('says that what waits is in no file', () => {
    setRecord({ status: 'full', waiting: 2, progress: worked(3) });
    open();
    expect(screen.getByText(words.waiting(2))).toBeTruthy();
    expect(screen.getByRole('button', { name: '导出备份' })).toHaveProperty('disabled', false);
  });

  test('names what was lost, and the backup to look for', () => {
    setRecord({ lost: { events: 40, backup: { file: 'a.hkb', at: 5, events: 40 } } });
    open();
    expect(screen.getByText(/少了 40 步.*“a\.hkb”/)).toBeTruthy();
  });

  test('where the record can not be had it says why, and offers nothing', () => {
    const statuses = {
      locked: 'locked',
      busy: 'busy',
      newer: 'record-newer',
      unavailable: 'blocked',
    } as const;
    for (const [status, reason] of Object.entries(statuses)) {
      setRecord({ status: status as keyof typeof statuses });
      const { unmount } = render(<BackupPanel />);
      expect(screen.getByText(words.failed[reason])).toBeTruthy();
      expect(screen.getByText(words.refused[reason])).toBeTruthy();
      expect(screen.queryByRole('button')).toBeNull();
      expect(document.querySelector('input')).toBeNull();
      unmount();
    }
  });
});

describe('exporting', () => {
  test('hands the file over, then notes it, once', async () => {
    const user = open();
    await press(user, '导出备份');
    await says(words.given(MADE.file, 8));
    expect(giveFile.mock.calls).toEqual([[MADE.blob, MADE.file]]);
    expect(store.noteBackup.mock.calls).toEqual([['file', MADE.file, 8, { d1: 8 }]]);
    await press(user, '没看到？再存一次');
    expect(giveFile).toHaveBeenCalledTimes(2);
    expect(store.noteBackup).toHaveBeenCalledTimes(1);
    expect(giveFile.mock.invocationCallOrder[0]).toBeLessThan(
      store.noteBackup.mock.invocationCallOrder[0] ?? 0,
    );
  });

  test('with a password that was typed twice the same', async () => {
    const user = open();
    await user.click(screen.getByText(words.secret.title));
    expect(screen.getByText(/忘了谁也找不回来/)).toBeTruthy();
    await user.type(screen.getByLabelText('密码'), 'geheim');
    await user.type(screen.getByLabelText('再输一遍'), 'gehein');
    await press(user, '导出备份');
    expect(screen.getByText(words.secret.differ)).toBeTruthy();
    expect(store.makeBackup).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByLabelText('再输一遍'));
    await user.clear(screen.getByLabelText('再输一遍'));
    await user.type(screen.getByLabelText('再输一遍'), 'geheim{Enter}');
    await says(words.given(MADE.file, 8));
    expect(store.makeBackup.mock.calls[0]?.[0]).toMatchObject({ passphrase: 'geheim' });
    expect(screen.queryByText(words.secret.differ)).toBeNull();
  });

  test('without Web Crypto there is no password, and that is said', () => {
    store.canEncrypt.mockReturnValue(false);
    open();
    expect(screen.getByText(words.secret.impossible)).toBeTruthy();
    expect(screen.queryByLabelText('密码')).toBeNull();
  });

  test('shows how far it is and stops when told to', async () => {
    let signal: AbortSignal | undefined;
    store.makeBackup.mockImplementation(async (options, onProgress) => {
      signal = options.signal;
      onProgress?.({ done: 3, total: 8 });
      await new Promise((stopped) => options.signal?.addEventListener('abort', stopped));
      return { ok: false, reason: 'cancelled' };
    });
    const user = open();
    await press(user, '导出备份');
    const meter = screen.getByRole<HTMLProgressElement>('progressbar');
    expect([meter.value, meter.max]).toEqual([3, 8]);
    await press(user, '停下');
    expect(signal?.aborted).toBe(true);
    expect(await says(words.failed.cancelled)).toBeTruthy();
    expect(giveFile).not.toHaveBeenCalled();
  });

  test.each(Object.keys(words.failed) as MakeRefusal[])('refused (%s): says what to do', async (reason) => {
    store.makeBackup.mockResolvedValue({ ok: false, reason });
    const user = open();
    await press(user, '导出备份');
    const said = await says(words.failed[reason]);
    expect(said.className).toContain('status-bad');
    expect(giveFile).not.toHaveBeenCalled();
    expect(store.noteBackup).not.toHaveBeenCalled();
  });
});

describe('as text', () => {
  const IN_APP = 'Mozilla/5.0 (iPhone) AppleWebKit/605 MicroMessenger/8.0.44';

  test('in an app that saves no files the text is there at once, and is noted when it was copied', async () => {
    agent(IN_APP);
    const user = open();
    await press(user, '导出备份');
    await says(words.made(8));
    expect(giveFile).not.toHaveBeenCalled();
    expect(store.noteBackup).not.toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: '没看到？再存一次' })).toBeNull();
    const area = await screen.findByLabelText<HTMLTextAreaElement>('备份文字');
    expect(area.closest('details')?.open).toBe(true);
    await press(user, '复制文字');
    await says(words.text.copied);
    expect(await navigator.clipboard.readText()).toBe('SFVJS1VBTi1C.');
    expect(store.noteBackup).toHaveBeenCalledTimes(1);
  });

  test('where copying is refused it is selected for the hand, and noted when the hand has copied', async () => {
    agent(IN_APP);
    const user = open();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    await press(user, '导出备份');
    const area = await screen.findByLabelText<HTMLTextAreaElement>('备份文字');
    await press(user, '复制文字');
    await says(words.text.byHand);
    expect(area.selectionEnd - area.selectionStart).toBe('SFVJS1VBTi1C.'.length);
    expect(store.noteBackup).not.toHaveBeenCalled();
    area.dispatchEvent(new Event('copy', { bubbles: true }));
    await waitFor(() => expect(store.noteBackup).toHaveBeenCalledTimes(1));
  });

  test('a long record says that it is too long, and names the other ways', async () => {
    agent(IN_APP);
    store.backupText.mockResolvedValue(undefined);
    const user = open();
    await press(user, '导出备份');
    await says(words.text.tooLong(400_000));
    expect(screen.queryByLabelText('备份文字')).toBeNull();
  });

  test('elsewhere it is folded away, and copying it as well notes nothing more', async () => {
    const user = open();
    await press(user, '导出备份');
    const title = await says(words.text.title);
    expect(title.closest('details')?.open).toBe(false);
    await user.click(title);
    await press(user, '复制文字');
    await says(words.text.copied);
    expect(store.noteBackup).toHaveBeenCalledTimes(1);
  });
});
