// The way to another device by keyboard and words: both sides, each way, what goes wrong, and how the codes behave.
import { webcrypto } from 'node:crypto';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { frameCollector } from '../../../src/core/transfer/frame-collector.ts';
import TransferPanel from '../../../src/islands/transfer/TransferPanel.tsx';
import { receiving, sending } from '../../../src/stores/transfer.ts';
import { readQr } from '../../../src/stores/transfer-qr-read.ts';
import { deviceAt, relayServer } from '../../unit/stores/transfer-support.ts';

const { makeBackup, noteBackup, openBackup, importBackup, drawModules } = vi.hoisted(() => ({
  makeBackup: vi.fn(),
  noteBackup: vi.fn(),
  openBackup: vi.fn(),
  importBackup: vi.fn(),
  drawModules: vi.fn(),
}));
vi.mock('../../../src/stores/backup.ts', () => ({ makeBackup, noteBackup, openBackup, importBackup }));
vi.mock('../../../src/islands/ui/draw-modules.ts', () => ({ drawModules }));

/** Keys take their time, and the server is asked every few seconds. */
const slow = { timeout: 8000 };

const bytes = Uint8Array.from({ length: 1400 }, (_, at) => (at * 7) & 0xff);
const made = { ok: true, blob: new Blob([bytes]), file: 'a.hkb', events: 36, covered: { d1: 36 } };
const preview = {
  profileName: '林晓',
  profile: 'p',
  madeAt: Date.UTC(2026, 10, 24, 1, 0),
  events: 36,
  newEvents: 30,
  knownEvents: 6,
  devices: 1,
  isMine: false,
};

let server: ReturnType<typeof relayServer>;
beforeEach(() => {
  server = relayServer();
  document.documentElement.dataset['base'] = '/a/';
  vi.stubGlobal('fetch', server.fetch);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('crypto', webcrypto);
  for (const mock of [makeBackup, noteBackup, openBackup, importBackup, drawModules]) mock.mockReset();
  makeBackup.mockResolvedValue(made);
  openBackup.mockResolvedValue({ ok: true, preview });
  importBackup.mockResolvedValue({ ok: true, added: 30, known: 6, wasCancelled: false });
});
afterEach(() => {
  vi.useRealTimers();
  act(() => {
    sending.cancel();
    receiving.cancel();
  });
  Reflect.deleteProperty(navigator, 'mediaDevices');
  vi.unstubAllGlobals();
});

function camera(getUserMedia: () => Promise<unknown>) {
  const enumerateDevices = async () => [{ kind: 'videoinput', deviceId: '1' }];
  Object.defineProperty(navigator, 'mediaDevices', {
    value: { getUserMedia, enumerateDevices },
    configurable: true,
  });
}

async function open(button: string) {
  render(<TransferPanel />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: button }));
  return user;
}
const send = () => open('把记录送到另一台设备');
const receive = () => open('从另一台设备接过来');
const way = (name: string) => within(screen.getByText(name).closest('li') ?? document.body);
const press = async (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(await screen.findByRole('button', { name }));

test('the server renders what the browser begins with; buttons wait until a press is heard', () => {
  const html = renderToString(<TransferPanel />);
  const { container } = render(<TransferPanel />);
  expect(html).toContain('disabled=""');
  expect(html.replaceAll(' disabled=""', '')).toBe(container.innerHTML);
  expect(screen.getAllByRole('button')).toHaveLength(2);
});

describe('sending', () => {
  test('says what goes and how long it takes, before anything goes', async () => {
    await send();
    expect(await screen.findByText('要送的是 36 步记录，1 KB。')).toBeTruthy();
    expect(way('连着放的二维码').getByText(/大约要 5 秒。/)).toBeTruthy();
    expect(way('服务器中转').getByText(/不加密/)).toBeTruthy();
    expect(way('备份文件').getByRole('link').getAttribute('href')).toBe('#backup');
    expect(document.activeElement?.textContent).toBe('怎么送');
    expect(server.seen.map(({ path }) => path)).toEqual(['/a/api/transfer']);
  });

  test('a static host: the way is shown as closed, with the reason', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    await send();
    expect((await screen.findAllByText('走不通')).length).toBe(1);
    expect(way('服务器中转').getByText(/没有中转/)).toBeTruthy();
    expect(way('服务器中转').queryByRole('button')).toBeNull();
  });

  test('without a record there is nothing to send, in words', async () => {
    makeBackup.mockResolvedValue({ ok: false, reason: 'empty' });
    await send();
    expect((await screen.findByRole('alert')).textContent).toContain('还没有记录可送');
  });

  test('by server: the code stands there as 4-4 until the other device has taken it', async () => {
    const user = await send();
    await press(user, '送到服务器');
    const code = (await screen.findByText(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/, {}, slow)).textContent;
    expect(screen.getByText(/启动窗口里/)).toBeTruthy();
    const other = deviceAt(server, { isHttps: false, subtle: crypto.subtle });
    const got = await other.take(code?.replace('-', '') ?? '', new AbortController().signal);
    expect(got.ok && new Uint8Array(await got.file.arrayBuffer())).toEqual(bytes);
    expect(await screen.findByText('送到了', {}, slow)).toBeTruthy();
    expect(noteBackup).toHaveBeenCalledExactlyOnceWith('server', 'a.hkb', 36, { d1: 36 });
  });

  test('by server: a refusal leads back to the ways with a sentence', async () => {
    vi.stubGlobal('fetch', relayServer({ totalBytes: 10 }).fetch);
    const user = await send();
    await press(user, '送到服务器');
    expect((await screen.findByText(/服务器放满了/, {}, slow)).getAttribute('role')).toBe('alert');
    expect(screen.getByText('怎么送')).toBeTruthy();
  });
});

describe('codes', () => {
  async function show() {
    const user = await send();
    await press(user, '放二维码');
    await vi.waitFor(() => expect(drawModules).toHaveBeenCalled());
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    return user;
  }
  /** Time goes by in steps that are shorter than the quickest code. */
  const pass = (ms: number) => {
    for (let gone = 0; gone < ms; gone += 100) act(() => vi.advanceTimersByTime(100));
  };
  const drawn = () => drawModules.mock.calls.map(([, modules]) => modules);

  test('stand still until the learner presses, and stop when he says so', async () => {
    const user = await show();
    expect(screen.getByText(/一闪一闪/)).toBeTruthy();
    pass(10_000);
    expect(drawn()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: '开始放' }));
    pass(2000);
    expect(drawn()).toHaveLength(11);
    await user.click(screen.getByRole('button', { name: '停一下' }));
    pass(10_000);
    expect(drawn()).toHaveLength(11);
    await user.click(screen.getByRole('button', { name: '接着放' }));
    pass(200);
    expect(drawn()).toHaveLength(12);
  });

  test('carry the file, and go on with mixtures after the first round', async () => {
    const user = await show();
    await user.click(screen.getByRole('button', { name: '快一点' }));
    expect(screen.getByText('每秒 8 张')).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '快一点' }).disabled).toBe(true);
    await user.click(screen.getByRole('button', { name: '开始放' }));
    pass(500);
    expect(screen.getByText(/正在补漏掉的：第 2 张/)).toBeTruthy();
    const collector = frameCollector();
    const taken = drawn().map((modules) => collector.take(readQr(pictureOf(modules)) ?? ''));
    expect(taken.find(({ kind }) => kind === 'whole')).toEqual({ kind: 'whole', bytes });
  });

  test('are slow for who asked for less motion', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    await show();
    expect(screen.getByText('每秒 2 张')).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '慢一点' }).disabled).toBe(true);
  });

  test('come with larger squares for a weak camera, from the beginning', async () => {
    const user = await show();
    const fine = drawn()[0].length;
    await user.click(screen.getByRole('button', { name: '格子大一些' }));
    await vi.waitFor(() => expect(drawn().at(-1).length).toBeLessThan(fine));
    expect(screen.getByText('第一遍：0 / 7 张')).toBeTruthy();
  });

  test('count as a backup when the learner says that they arrived', async () => {
    const user = await show();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '另一台收全了' }).disabled).toBe(true);
    await user.click(screen.getByRole('button', { name: '开始放' }));
    await user.click(screen.getByRole('button', { name: '另一台收全了' }));
    expect(screen.getByText(/放完了/)).toBeTruthy();
    expect(noteBackup).toHaveBeenCalledExactlyOnceWith('qr', 'a.hkb', 36, { d1: 36 });
  });

  function pictureOf(modules: readonly (readonly boolean[])[]) {
    const side = modules.length * 4;
    const data = new Uint8ClampedArray(side * side * 4).fill(255);
    for (let y = 0; y < side; y += 1) {
      for (let x = 0; x < side; x += 1) {
        if (modules[y >> 2]?.[x >> 2]) data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
      }
    }
    return { width: side, height: side, data };
  }
});

describe('receiving', () => {
  async function leftCode() {
    const item = await deviceAt(server, { isHttps: false, subtle: crypto.subtle }).leave(
      made.blob,
      new AbortController().signal,
    );
    if (!item.ok) throw new Error(item.reason);
    return item.code;
  }

  test('by server: type the code, look at what came, take it in as mine', async () => {
    const code = await leftCode();
    const user = await receive();
    await press(user, '输入码');
    await user.type(
      screen.getByLabelText('8 位的码'),
      `${code.slice(0, 4).toLowerCase()} ${code.slice(4)}{Enter}`,
    );
    expect(await screen.findByText('林晓', {}, slow)).toBeTruthy();
    expect(screen.getByText('36 步，其中 30 步这里还没有，6 步已经有了')).toBeTruthy();
    expect(importBackup).not.toHaveBeenCalled();
    await press(user, '是我的，并进来');
    expect(await screen.findByText('导入好了，多了 30 步。')).toBeTruthy();
    expect(importBackup).toHaveBeenCalledExactlyOnceWith(preview, expect.objectContaining({ into: 'mine' }));
    expect(screen.getByRole('link', { name: '去看学习档案' }).getAttribute('href')).toBe('/a/me/');
  });

  test('somebody else’s goes beside it, and leads to where people are switched', async () => {
    const code = await leftCode();
    const user = await receive();
    await press(user, '输入码');
    await user.type(screen.getByLabelText('8 位的码'), `${code}{Enter}`);
    await user.click(await screen.findByRole('button', { name: '是别人的，另放一份' }, slow));
    expect(importBackup).toHaveBeenCalledExactlyOnceWith(preview, expect.objectContaining({ into: 'other' }));
    expect((await screen.findByRole('link', { name: '去换人' })).getAttribute('href')).toBe('/a/me/device/');
  });

  test('a wrong code is said at the field, and the field is there to be corrected', async () => {
    const user = await receive();
    await press(user, '输入码');
    const field = screen.getByLabelText('8 位的码');
    await user.type(field, 'ABCD{Enter}');
    expect(screen.getByRole('alert').textContent).toContain('码是 8 位');
    await user.type(field, '2345{Enter}');
    expect(await screen.findByText(/没有这个码/, {}, slow)).toBeTruthy();
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });

  test('what came damaged is said, and nothing is taken in', async () => {
    openBackup.mockResolvedValue({ ok: false, reason: 'damaged' });
    const code = await leftCode();
    const user = await receive();
    await press(user, '输入码');
    await user.type(screen.getByLabelText('8 位的码'), `${code}{Enter}`);
    expect(await screen.findByText(/送来的记录坏了/, {}, slow)).toBeTruthy();
  });

  test.each([
    ['NotAllowedError', /没让开摄像头/],
    ['NotReadableError', /别的程序用着/],
    ['NotFoundError', /没找到能用的摄像头/],
  ])('a camera that says %s', async (name, sentence) => {
    camera(() => Promise.reject(Object.assign(new Error('no'), { name })));
    const user = await receive();
    await press(user, '打开摄像头');
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.getByText('怎么接')).toBeTruthy();
  });

  test('given up while the camera is asked for: it is closed again', async () => {
    const stop = vi.fn();
    let allow: (stream: unknown) => void = () => undefined;
    camera(
      () =>
        new Promise((done) => {
          allow = done;
        }),
    );
    const user = await receive();
    await press(user, '打开摄像头');
    await press(user, '不接了');
    allow({ getTracks: () => [{ stop }] });
    await vi.waitFor(() => expect(stop).toHaveBeenCalledOnce());
    expect(document.activeElement?.textContent).toBe('把记录送到另一台设备');
  });
});
