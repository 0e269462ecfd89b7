// One notice at a time: who goes first, what waving off means, and that the keyboard gets in and out.
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { type Notice, PRIORITY } from '../../../src/components/notices/notice.ts';
import { inBar, shownText, stagePage } from './stage.ts';

stagePage();
const load = () => import('../../../src/components/notices/show-notice.ts');
const notice = (id: string, priority: number, more: Partial<Notice> = {}): Notice => ({
  id,
  text: `text of ${id}`,
  actions: [{ label: 'go', href: '/go/' }],
  priority,
  ...more,
});
const user = userEvent.setup();

describe('who goes first', () => {
  test('the more important one, whichever came first', async () => {
    const { showNotice } = await load();
    showNotice(notice('update', PRIORITY.update));
    showNotice(notice('lost', PRIORITY.lost));
    showNotice(notice('backup', PRIORITY.backup));
    expect(await shownText()).toBe('text of lost');
    expect(document.querySelectorAll('.notice')).toHaveLength(1);
  });

  test('when it is settled the next one follows', async () => {
    const { hideNotice, showNotice } = await load();
    showNotice(notice('update', PRIORITY.update));
    showNotice(notice('lost', PRIORITY.lost));
    hideNotice('lost');
    expect(await shownText()).toBe('text of update');
    hideNotice('update');
    expect(await shownText()).toBeUndefined();
  });

  test('over a lesson only what cannot wait', async () => {
    document.documentElement.dataset['lesson'] = 'x';
    const { showNotice } = await load();
    showNotice(notice('backup', PRIORITY.backup));
    showNotice(notice('update', PRIORITY.update));
    expect(await shownText()).toBeUndefined();
    showNotice(notice('locked', PRIORITY.locked));
    expect(await shownText()).toBe('text of locked');
  });

  test('shown again under its id it replaces what stood there', async () => {
    const { showNotice } = await load();
    showNotice(notice('a', PRIORITY.inApp));
    showNotice(notice('a', PRIORITY.inApp, { text: 'new words', field: { label: 'address', value: 'x' } }));
    expect(await shownText()).toBe('new words');
    expect(document.querySelector<HTMLInputElement>('.notice input')?.value).toBe('x');
    showNotice(notice('a', PRIORITY.inApp));
    expect(document.querySelector('.notice input')).toBeNull();
  });
});

describe('waving off', () => {
  test('the next one is not pushed after it, what cannot wait comes all the same', async () => {
    const { showNotice } = await load();
    showNotice(notice('backup', PRIORITY.backup));
    showNotice(notice('update', PRIORITY.update));
    await user.click(inBar('知道了'));
    expect(await shownText()).toBeUndefined();
    showNotice(notice('backup', PRIORITY.backup));
    expect(await shownText()).toBeUndefined();
    showNotice(notice('locked', PRIORITY.locked));
    expect(await shownText()).toBe('text of locked');
  });

  test('holds for its days on later pages, then it may come again', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-24T08:00:00Z') });
    try {
      const first = await load();
      first.showNotice(notice('a', PRIORITY.lost, { dismissDays: 30, dismissLabel: '以后再说' }));
      inBar('以后再说').click();
      for (const [day, isShown] of [
        [29, false],
        [31, true],
      ] as const) {
        vi.setSystemTime(Date.parse('2026-11-24T08:00:00Z') + day * 86_400_000);
        vi.resetModules();
        document.querySelector('[data-notices]')?.replaceChildren();
        const later = await load();
        later.showNotice(notice('a', PRIORITY.lost, { dismissDays: 30 }));
        expect((await shownText()) !== undefined, `day ${day}`).toBe(isShown);
      }
    } finally {
      vi.useRealTimers();
    }
  });

  test('a clock that was set back does not silence it for years', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2036-01-01T00:00:00Z') });
    try {
      const first = await load();
      first.showNotice(notice('a', PRIORITY.lost, { dismissDays: 1 }));
      inBar('知道了').click();
      vi.setSystemTime(Date.parse('2026-01-01T00:00:00Z'));
      vi.resetModules();
      const later = await load();
      later.showNotice(notice('a', PRIORITY.lost, { dismissDays: 1 }));
      expect(await shownText()).toBe('text of a');
    } finally {
      vi.useRealTimers();
    }
  });

  test.each(['{"a":', '[1]', '{"a":"x"}', 'null'])('a spoilt memory (%s) is no memory', async (text) => {
    localStorage.setItem('huikuan:notices', text);
    const { showNotice } = await load();
    showNotice(notice('a', PRIORITY.lost, { dismissDays: 1 }));
    expect(await shownText()).toBe('text of a');
  });

  test('without storage it holds for this page', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    const { showNotice } = await load();
    showNotice(notice('a', PRIORITY.lost, { dismissDays: 1 }));
    await user.click(inBar('知道了'));
    showNotice(notice('a', PRIORITY.lost, { dismissDays: 1 }));
    expect(await shownText()).toBeUndefined();
    vi.restoreAllMocks();
  });
});

describe('the keyboard', () => {
  test('a notice takes no focus when it comes; Tab reaches it, Escape closes it and leads back', async () => {
    const { showNotice } = await load();
    const work = document.getElementById('work');
    work?.focus();
    showNotice(notice('a', PRIORITY.lost));
    await shownText();
    expect(document.activeElement).toBe(work);
    await user.tab({ shift: true });
    expect(document.activeElement).toBe(inBar('知道了'));
    await user.tab({ shift: true });
    expect(document.activeElement).toBe(inBar('go'));
    await user.keyboard('{Escape}');
    expect(await shownText()).toBeUndefined();
    expect(document.activeElement).toBe(work);
  });

  test('Escape elsewhere on the page leaves it', async () => {
    const { showNotice } = await load();
    showNotice(notice('a', PRIORITY.lost));
    document.getElementById('work')?.focus();
    await user.keyboard('{Escape}');
    expect(await shownText()).toBe('text of a');
  });

  test('who is in the bar is not handed another notice before he has left', async () => {
    const { showNotice } = await load();
    showNotice(notice('a', PRIORITY.backup));
    inBar('go').focus();
    showNotice(notice('b', PRIORITY.locked));
    expect(await shownText()).toBe('text of a');
    document.getElementById('work')?.focus();
    expect(await shownText()).toBe('text of b');
  });

  test('the words change under the button that was pressed, and the focus stays on it', async () => {
    const { showNotice } = await load();
    const again = () => showNotice({ ...first, text: 'done' });
    const first = notice('a', PRIORITY.lost, { actions: [{ label: 'copy', onClick: again }] });
    showNotice(first);
    inBar('copy').focus();
    await user.keyboard('{Enter}');
    expect(await shownText()).toBe('done');
    expect(document.activeElement).toBe(inBar('copy'));
  });

  test('it is a region with a name, and its line is read out', async () => {
    const { showNotice } = await load();
    showNotice(notice('a', PRIORITY.lost));
    expect(document.querySelector('section.notice')?.getAttribute('aria-label')).toBe('提示');
    // Hidden first: a line that comes with its words already in it is not read out.
    const line = document.querySelector('.notice [role=status] > span');
    expect(line?.getAttribute('aria-hidden')).toBe('true');
    expect(await shownText()).toBe('text of a');
    expect(line?.hasAttribute('aria-hidden')).toBe(false);
  });
});
