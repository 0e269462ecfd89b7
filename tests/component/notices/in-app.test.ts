// Inside WeChat and the like: said before anything is recorded, with the way out and the way to stay.
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { inBar, shownText, stagePage } from './stage.ts';

const WECHAT = 'Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 Mobile/15E148 MicroMessenger/8.0.44(0x18002c2d)';
const DINGTALK = 'Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 AliApp(DingTalk/7.0.50) com.laiwang.DingTalk/31';

stagePage();
const user = userEvent.setup({ writeToClipboard: false });
let copied: string[];

beforeEach(() => {
  copied = [];
  vi.restoreAllMocks();
});

async function open(userAgent: string): Promise<void> {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(userAgent);
  const { toldInApp } = await import('../../../src/components/notices/in-app-first.ts');
  await toldInApp;
}
const clipboard = (value: object | undefined) =>
  Object.defineProperty(navigator, 'clipboard', { value, configurable: true });

test('names the app and the way to the browser', async () => {
  await open(WECHAT);
  expect(await shownText()).toMatch(/微信.*右上角“···”.*在浏览器打开/);
});

test('another app, another name', async () => {
  await open(DINGTALK);
  expect(await shownText()).toContain('钉钉');
});

test('an ordinary browser is told nothing', async () => {
  await open('Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/108.0.0.0 Safari/537.36');
  expect(await shownText()).toBeUndefined();
});

test('stands on lessons too, and goes when the learner stays', async () => {
  document.documentElement.dataset['lesson'] = 'x';
  await open(WECHAT);
  expect(await shownText()).toContain('微信');
  await user.click(inBar('先在这里学'));
  expect(await shownText()).toBeUndefined();
});

test('what is awaited is settled even when the notice cannot be shown', async () => {
  vi.stubGlobal('CSSStyleSheet', undefined);
  await expect(open(WECHAT)).resolves.toBeUndefined();
});

describe('复制网址', () => {
  test('puts the address on the clipboard and says what to do with it', async () => {
    clipboard({ writeText: async (text: string) => void copied.push(text) });
    await open(WECHAT);
    await user.click(inBar('复制网址'));
    await vi.waitFor(async () => expect(await shownText()).toContain('已复制'));
    expect(copied).toEqual([location.href]);
    expect(document.querySelector('.notice input')).toBeNull();
  });

  test.each([
    ['there is no clipboard (plain http)', undefined],
    ['the app refuses', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
  ])('where %s the address stands there selected', async (_, value) => {
    clipboard(value);
    await open(WECHAT);
    await user.click(inBar('复制网址'));
    await vi.waitFor(async () => expect(await shownText()).toContain('按住'));
    const field = document.querySelector<HTMLInputElement>('.notice input');
    expect(field?.value).toBe(location.href);
    expect(field?.getAttribute('aria-label')).toBe('这一页的网址');
    expect(document.activeElement).toBe(field);
    expect([field?.selectionStart, field?.selectionEnd]).toEqual([0, location.href.length]);
  });
});
