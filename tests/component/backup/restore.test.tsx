// Restoring by words and keyboard: looked at first, taken in when told to, given up at any step, or refused.
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Progress } from '../../../src/core/progress/progress.ts';
import { backup as words } from '../../../src/i18n/zh-CN/backup.ts';
import type { BackupRefusal } from '../../../src/stores/backup-parts.ts';
import { previewOf, resetStores, store } from './fake-stores.ts';
import { choose, fileInput, mainActions, open, press, says } from './stage.tsx';

vi.mock('../../../src/stores/backup.ts', async () => (await import('./fake-stores.ts')).store);
vi.mock('../../../src/stores/use-record.ts', async () => ({
  useRecord: (await import('./fake-stores.ts')).useRecord,
}));
vi.mock('../../../src/stores/record-store.ts', () => ({ openRecord: async () => {} }));
vi.mock('../../../src/stores/backup-restored.ts', () => ({
  savedProgress: (progress: Progress) => progress,
}));

beforeEach(resetStores);

describe('restoring', () => {
  test('looks first, takes in only when told to, and says what came', async () => {
    const user = open();
    await choose(user);
    expect(await says('8 步，其中 5 步这里还没有，3 步已经有了')).toBeTruthy();
    expect(store.importBackup).not.toHaveBeenCalled();
    expect(mainActions()).toEqual(['导入']);
    await press(user, '导入');
    expect(await says('导入好了，多了 5 步。')).toBe(document.activeElement);
    expect(store.importBackup.mock.calls[0]?.[1]).toMatchObject({ into: 'mine', file: 'a.hkb' });
    expect(screen.getByRole('link', { name: '去看学习档案' }).getAttribute('href')).toBe('/me/');
    expect(mainActions()).toEqual(['导出备份']);
  });

  test('as somebody else, when it is not mine', async () => {
    store.openBackup.mockResolvedValue({ ok: true, preview: previewOf({ isMine: false }) });
    const user = open();
    await choose(user);
    await press(user, await says('是别人的，另放一份').then((node) => node.textContent ?? ''));
    await says('另放了一份，5 步。要看它，到“这台设备”里换人。');
    expect(store.importBackup.mock.calls[0]?.[1]).toMatchObject({ into: 'other' });
    expect(screen.getByRole('link', { name: '去换人' }).getAttribute('href')).toBe('/me/device/');
  });

  test('hostile names are words', async () => {
    const name = '<img src=x onerror="globalThis.broken=1"><script>globalThis.broken=1</script>';
    store.openBackup.mockResolvedValue({ ok: true, preview: previewOf({ profileName: name }) });
    const user = open();
    await choose(user, `${name}.hkb`);
    expect(await says(name)).toBeTruthy();
    expect(document.querySelector('#restore img, #restore script')).toBeNull();
    expect(globalThis).not.toHaveProperty('broken');
  });

  test('asks for the password, again when it was wrong', async () => {
    store.openBackup.mockResolvedValueOnce({ ok: false, reason: 'needs-passphrase' });
    store.openBackup.mockResolvedValueOnce({ ok: false, reason: 'wrong-passphrase' });
    const user = open();
    await choose(user);
    await says('这份备份加了密码');
    expect(mainActions()).toEqual(['打开']);
    const restore = within(document.getElementById('restore') as HTMLElement);
    expect(document.activeElement).toBe(restore.getByLabelText('密码'));
    await user.type(restore.getByLabelText('密码'), 'nein{Enter}');
    await says(words.refused['wrong-passphrase']);
    expect(document.activeElement).toBe(restore.getByLabelText('密码'));
    await user.type(restore.getByLabelText('密码'), 'ja{Enter}');
    await says('导入之前看一眼');
    expect(store.openBackup.mock.calls.map(([, passphrase]) => passphrase)).toEqual([
      undefined,
      'nein',
      'ja',
    ]);
  });

  test('can be given up at every step', async () => {
    const user = open();
    await choose(user);
    await press(user, await says('先不导').then((node) => node.textContent ?? ''));
    expect(document.activeElement).toBe(fileInput());
    store.openBackup.mockResolvedValueOnce({ ok: false, reason: 'needs-passphrase' });
    await choose(user);
    await says('这份备份加了密码');
    await press(user, '不恢复了');
    store.openBackup.mockImplementationOnce(
      (_file, _passphrase, onProgress, signal) =>
        new Promise((resolve) => {
          onProgress?.(0.5);
          signal?.addEventListener('abort', () => resolve({ ok: false, reason: 'cancelled' }));
        }),
    );
    await choose(user);
    expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(0.5);
    await press(user, '停下');
    expect(fileInput()).toBeTruthy();
    expect(store.importBackup).not.toHaveBeenCalled();
  });

  test('shows how far it is, and says how far it came when stopped', async () => {
    store.importBackup.mockImplementation(async (_preview, { onProgress, signal }) => {
      onProgress?.({ done: 4, total: 8 });
      await new Promise((stopped) => signal?.addEventListener('abort', stopped));
      return { ok: true, added: 4, known: 0, wasCancelled: true };
    });
    const user = open();
    await choose(user);
    await press(user, await says('导入').then((node) => node.textContent ?? ''));
    expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(4);
    expect(mainActions()).toEqual([]);
    await press(user, '停下');
    expect(await says(/停下了，已经导入 4 步/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: '去看学习档案' })).toBeNull();
  });

  test('from pasted text, which is no file to keep', async () => {
    const user = open();
    await user.click(screen.getByText(words.restore.paste.title));
    const field = screen.getByLabelText(words.restore.paste.field);
    await user.type(field, '没有');
    await press(user, '看看里面');
    await says(words.restore.paste.none);
    expect(store.openBackup).not.toHaveBeenCalled();
    await user.type(screen.getByLabelText(words.restore.paste.field), 'SFVJ');
    await press(user, '看看里面');
    await press(user, await says('导入').then((node) => node.textContent ?? ''));
    await says(/导入好了/);
    expect(store.importBackup.mock.calls[0]?.[1].file).toBeUndefined();
  });

  test('a file can be dropped', async () => {
    open();
    const zone = fileInput().closest('label') as HTMLElement;
    const file = new File(['x'], 'b.hkb');
    const drag = (type: string) => {
      const event = new Event(type, { bubbles: true, cancelable: true });
      Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'], files: [file] } });
      zone.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(drag('dragover')).toBe(true);
    await says(words.restore.dropHere);
    expect(drag('drop')).toBe(true);
    await says('导入之前看一眼');
    expect(store.openBackup.mock.calls[0]?.[0]).toBe(file);
  });

  const asked: readonly BackupRefusal[] = ['needs-passphrase', 'wrong-passphrase'];
  const reasons = (Object.keys(words.refused) as BackupRefusal[]).filter((reason) => !asked.includes(reason));
  test.each(reasons)('refused (%s): says what to do', async (reason) => {
    store.openBackup.mockResolvedValue({ ok: false, reason });
    const user = open();
    await choose(user);
    const said = await says(words.refused[reason]);
    expect(said).toBe(document.activeElement);
    expect(said.className).toContain('status-bad');
    expect(store.importBackup).not.toHaveBeenCalled();
  });

  test('refused while taking in says so as well', async () => {
    store.importBackup.mockResolvedValue({ ok: false, reason: 'quota' });
    const user = open();
    await choose(user);
    await press(user, await says('导入').then((node) => node.textContent ?? ''));
    await says(words.refused.quota);
  });
});

test('every sentence says what to do, without raising its voice', () => {
  for (const sentence of [...Object.values(words.failed), ...Object.values(words.refused)]) {
    expect(sentence).toMatch(/。$/);
    expect(sentence).not.toMatch(/[!！]/);
    expect(sentence.split('。').filter(Boolean).length).toBeGreaterThan(1);
  }
});
