// The people of a device: added, named, switched, locked and removed by keyboard and words alone.
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import ProfilesPanel from '../../../src/islands/profiles/ProfilesPanel.tsx';
import { resetWorld, world } from './fake-profiles.ts';

const { reloadWith, goOn, makeBackup, noteBackup } = vi.hoisted(() => ({
  reloadWith: vi.fn(),
  goOn: vi.fn(),
  makeBackup: vi.fn(),
  noteBackup: vi.fn(),
}));
vi.mock('../../../src/stores/profiles.ts', async () => {
  const { fakeStore } = await import('./fake-profiles.ts');
  return fakeStore;
});
vi.mock('../../../src/stores/use-profiles.ts', async () => {
  const { useProfiles } = await import('./fake-profiles.ts');
  return { useProfiles };
});
vi.mock('../../../src/stores/backup.ts', () => ({ makeBackup, noteBackup }));
vi.mock('../../../src/islands/profiles/leave-page.ts', async (original) => ({
  ...(await original<typeof import('../../../src/islands/profiles/leave-page.ts')>()),
  reloadWith,
  goOn,
}));

const WECHAT =
  'Mozilla/5.0 (Linux; Android 12) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0 Mobile Safari/537.36 MicroMessenger/8.0.49';

beforeEach(() => {
  resetWorld();
  reloadWith.mockReset();
  goOn.mockReset();
  makeBackup.mockReset();
  location.hash = '';
  // jsdom knows the element, but not its modal state.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

/** Adds people; the last one is active. */
async function people(...list: readonly (readonly [name: string, pin?: string])[]) {
  await world.session.rename('林晓');
  for (const [name, pin] of list) {
    await world.session.createProfile(name);
    world.reloaded();
    if (pin !== undefined) await world.session.setPin(pin);
  }
  world.calls.length = 0;
}

async function open() {
  const user = userEvent.setup();
  render(<ProfilesPanel />);
  await screen.findAllByRole('listitem');
  await vi.waitFor(() => expect(world.session.store.getState().status).toBe('ready'));
  await screen.findByRole('button', { name: '添加一个人' });
  return user;
}

const row = (name: string) => {
  const found = screen.getAllByRole('listitem').find((item) => within(item).queryByText(name));
  if (!found) throw new Error(`nobody is called ${name}`);
  return within(found);
};
const press = (user: ReturnType<typeof userEvent.setup>, name: string | RegExp) =>
  user.click(screen.getByRole('button', { name }));
const words = () => screen.getAllByRole('status').map((node) => node.textContent);

test('before the record is open it says that it is looking, also without scripts', () => {
  expect(renderToString(<ProfilesPanel />)).toContain('正在看有谁');
});

test('where nothing can be kept it says so and offers nothing', async () => {
  world.keepNothing();
  render(<ProfilesPanel />);
  await screen.findByText(/存不下记录/);
  expect(screen.getByRole('button', { name: '添加一个人' })).toHaveProperty('disabled', true);
});

test('shows who is there, how much is recorded, and who learns now', async () => {
  await people(['王芳', '1234']);
  world.events.set('p1', 128);
  await open();
  row('林晓').getByText('记了 128 步');
  expect(row('林晓').queryByText('现在在学')).toBeNull();
  row('王芳').getByText('现在在学');
  row('王芳').getByText('有口令');
  row('王芳').getByText('还没有记录');
});

describe('adding', () => {
  test('a name is asked for; the page is loaded anew for the new one', async () => {
    const user = await open();
    await press(user, '添加一个人');
    const field = screen.getByRole('textbox', { name: '名字' });
    expect(document.activeElement).toBe(field);
    screen.getByText(/你自己还没取名/);
    await user.keyboard('{Enter}');
    screen.getByText('名字还空着。写一个再存。');
    expect(reloadWith).not.toHaveBeenCalled();
    await user.type(field, '王芳{Enter}');
    expect(world.rows.get(world.active())?.name).toBe('王芳');
    expect(reloadWith).toHaveBeenCalledExactlyOnceWith('switched');
  });

  test('given up: nothing changes, the focus is back on the button', async () => {
    const user = await open();
    await press(user, '添加一个人');
    await user.type(screen.getByRole('textbox'), '王芳');
    await press(user, '不了');
    expect(world.rows.size).toBe(1);
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('switching', () => {
  test('without a PIN at once', async () => {
    await people(['王芳']);
    const user = await open();
    await press(user, '换成这个人：林晓');
    expect(world.calls).toEqual(['activate p1', 'switched']);
    expect(reloadWith).toHaveBeenCalledExactlyOnceWith('switched');
  });

  test('with a PIN it is asked for; a wrong one is said and can be corrected', async () => {
    await people(['王芳', '1234'], ['赵强']);
    const user = await open();
    await press(user, '换成这个人：王芳');
    const pin = screen.getByLabelText('口令');
    expect(pin.getAttribute('type')).toBe('password');
    await user.type(pin, '9999{Enter}');
    await screen.findByText('口令不对。再试一次。');
    expect(document.activeElement).toBe(pin);
    expect(world.calls).toEqual([]);
    await user.clear(pin);
    await user.type(pin, '1234{Enter}');
    expect(world.calls).toEqual(['activate p2', 'switched']);
  });

  test('removed in another tab meanwhile: said, and the list is right again', async () => {
    await people(['王芳']);
    const user = await open();
    world.rows.delete('p1');
    await press(user, '换成这个人：林晓');
    await screen.findByText(/别的窗口里换过人了/);
    expect(screen.queryByText('林晓')).toBeNull();
    expect(reloadWith).not.toHaveBeenCalled();
  });
});

test('renaming: the name stands there to be changed, and the list shows the new one', async () => {
  await people(['王芳']);
  const user = await open();
  await press(user, '改名：王芳');
  const field = screen.getByRole('textbox', { name: '名字' });
  expect(field).toHaveProperty('value', '王芳');
  await user.clear(field);
  await user.type(field, '林晓{Enter}');
  await screen.findByText('已经有人叫这个名字。换一个，免得认错。');
  await user.clear(field);
  await user.type(field, '王小芳{Enter}');
  await screen.findByText('王小芳');
  expect(words()).toContain('名字存下了。');
});

describe('a PIN', () => {
  test('is set twice over, with what it can’t do in plain words', async () => {
    const user = await open();
    await press(user, '设口令：还没取名');
    screen.getByText('口令只挡顺手翻看，不加密；能用这台电脑的人仍有办法看到。');
    screen.getByText(/忘了口令找不回来/);
    await user.type(screen.getByLabelText('新口令，4 到 8 位数字'), '1234');
    await user.type(screen.getByLabelText('再输一遍'), '1243{Enter}');
    await screen.findByText('两遍不一样。再输一遍。');
    await user.clear(screen.getByLabelText('再输一遍'));
    await user.type(screen.getByLabelText('再输一遍'), '1234{Enter}');
    expect(world.rows.get('p1')?.lock?.hash).toBe('1234');
    expect(reloadWith).toHaveBeenCalledExactlyOnceWith('pin-set');
  });

  test('is changed and taken away with the current one', async () => {
    await people(['王芳', '1234']);
    const user = await open();
    await press(user, '改口令：王芳');
    await user.type(screen.getByLabelText('现在的口令'), '0000');
    await user.type(screen.getByLabelText('新口令，4 到 8 位数字'), '5678');
    await user.type(screen.getByLabelText('再输一遍'), '5678{Enter}');
    await screen.findByText('口令不对。再试一次。');
    await press(user, '取消口令：王芳');
    await user.type(screen.getByLabelText('现在的口令'), '1234{Enter}');
    expect(reloadWith).toHaveBeenCalledExactlyOnceWith('pin-cleared');
    expect(world.rows.get('p2')).not.toHaveProperty('lock');
  });

  test('locks at once by a button', async () => {
    await people(['王芳', '1234']);
    const user = await open();
    await press(user, '现在锁上：王芳');
    expect(world.keeper.open()).toBeUndefined();
    expect(reloadWith).toHaveBeenCalledExactlyOnceWith('locked');
  });
});

describe('locked', () => {
  beforeEach(async () => {
    await people(['王芳', '1234']);
    world.keeper.pins.lockNow();
  });

  test('the way in is its PIN; of its own actions only the removal is left, the others can be taken', async () => {
    const user = await open();
    screen.getByRole('heading', { name: '王芳上了锁' });
    expect(
      row('王芳')
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual(['清除记录']);
    row('林晓').getByRole('button', { name: /换成这个人/ });
    await user.type(screen.getByLabelText('口令'), '1234{Enter}');
    expect(goOn).toHaveBeenCalledExactlyOnceWith(undefined);
  });

  test('sent here by a page of the course, unlocking leads back; nowhere else', async () => {
    for (const [wanted, back] of [
      ['/learn/a/#s', '/learn/a/#s'],
      ['https://elsewhere.example/', undefined],
      ['//elsewhere.example/x', undefined],
      ['javascript:alert(1)', undefined],
      ['%E0%A4%A', undefined],
    ]) {
      const encoded = wanted?.startsWith('%') ? wanted : encodeURIComponent(wanted ?? '');
      location.hash = `#unlock=${encoded}`;
      world.keeper.pins.lockNow();
      const user = userEvent.setup();
      const view = render(<ProfilesPanel />);
      const pin = await screen.findByLabelText('口令');
      expect(document.activeElement, wanted).toBe(pin);
      await user.type(pin, '1234{Enter}');
      expect(goOn, wanted).toHaveBeenLastCalledWith(back);
      view.unmount();
    }
  });
});

test('sent here to unlock, but it is open already: straight back', async () => {
  location.hash = `#unlock=${encodeURIComponent('/learn/a/')}`;
  await open();
  expect(goOn).toHaveBeenCalledExactlyOnceWith('/learn/a/');
});

describe('removing', () => {
  const typed = () => screen.getByRole('textbox', { name: /要清除，输入/ });
  const dialog = () => within(screen.getByRole('dialog'));

  test('a backup first: made, taken, only then the last step; the name typed out, then it is gone', async () => {
    makeBackup.mockResolvedValue({
      ok: true,
      blob: new Blob(['x']),
      file: '回款演练场-王芳.hkb',
      events: 7,
      covered: { d2: 7 },
    });
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => {} }));
    await people(['王芳']);
    world.events.set('p2', 7);
    const user = await open();
    await press(user, '清除记录：王芳');
    dialog().getByText(/^7 步记录/);
    expect(screen.queryByRole('textbox')).toBeNull();
    await press(user, '做备份');
    const link = await screen.findByRole('link', { name: '存下文件' });
    expect(link.getAttribute('download')).toBe('回款演练场-王芳.hkb');
    expect(link.getAttribute('href')).toBe('blob:x');
    expect(screen.queryByRole('button', { name: '文件有了，下一步' })).toBeNull();
    link.addEventListener('click', (event) => event.preventDefault());
    await user.click(link);
    expect(noteBackup).toHaveBeenCalledExactlyOnceWith('file', '回款演练场-王芳.hkb', 7, { d2: 7 });
    await press(user, '文件有了，下一步');
    await user.type(typed(), '王方{Enter}');
    await screen.findByText(/写的不一样/);
    expect(world.calls).toEqual([]);
    await user.clear(typed());
    await user.type(typed(), '王芳{Enter}');
    expect(world.calls).toEqual(['activate p1', 'switched', 'wipe p2', 'forget p2']);
    expect(reloadWith).toHaveBeenCalledExactlyOnceWith('wiped');
  });

  test('inside an app that drops downloads the way to the backup as text is offered', async () => {
    vi.stubGlobal('navigator', { ...navigator, userAgent: WECHAT, maxTouchPoints: 5, platform: '' });
    world.events.set('p1', 3);
    const user = await open();
    await press(user, '清除记录：还没取名');
    dialog().getByText(/这里存不了文件/);
    expect(dialog().getByRole('link', { name: '去备份' }).getAttribute('href')).toBe('/me/backup/');
    vi.unstubAllGlobals();
  });

  test('a backup that fails is said, and one may go without', async () => {
    makeBackup.mockResolvedValue({ ok: false, reason: 'closed' });
    world.events.set('p1', 3);
    const user = await open();
    await press(user, '清除记录：还没取名');
    await press(user, '做备份');
    await screen.findByText(/备份没做成，记录还在/);
    await press(user, '不要备份');
    await user.type(typed(), '清除{Enter}');
    expect(world.calls).toContain('wipe p1');
  });

  test('of somebody else: a backup is made as him, so the way there is offered', async () => {
    await people(['王芳']);
    world.events.set('p1', 5);
    const user = await open();
    await press(user, '清除记录：林晓');
    dialog().getByText('要留备份，先换成这个人，再来清除。');
    await user.click(dialog().getByRole('button', { name: '换成这个人' }));
    expect(world.calls).toEqual(['activate p1', 'switched']);
    expect(makeBackup).not.toHaveBeenCalled();
  });

  test('of somebody else with a PIN: no backup without it, the removal doesn’t ask for it, this page stays', async () => {
    await people(['王芳', '1234'], ['赵强']);
    world.events.set('p2', 9);
    const user = await open();
    await press(user, '清除记录：王芳');
    dialog().getByText(/要留备份，先解锁/);
    await press(user, '不要备份');
    screen.getByText(/清除不问口令/);
    await user.type(typed(), '王芳{Enter}');
    await screen.findByText('清除完了。这台设备上不再有那份记录。');
    expect(world.calls).toEqual(['wipe p2', 'forget p2']);
    expect(reloadWith).not.toHaveBeenCalled();
    expect(screen.queryByText('王芳')).toBeNull();
  });

  test('given up: nothing changes', async () => {
    await people(['王芳']);
    world.events.set('p2', 1);
    const user = await open();
    await press(user, '清除记录：王芳');
    await user.click(dialog().getByRole('button', { name: '不了' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(world.rows.size).toBe(2);
  });
});

describe('the word of the page before', () => {
  test.each([
    ['#done-wiped', '清除完了。这台设备上不再有那份记录。'],
    ['#done-switched', '换好了，现在是林晓。'],
    ['#done-x', ''],
  ])('%s', async (hash, said) => {
    await people();
    location.hash = hash;
    await open();
    expect(words()).toEqual([said]);
    expect(location.hash).toBe(hash === '#done-x' ? hash : '');
  });
});
