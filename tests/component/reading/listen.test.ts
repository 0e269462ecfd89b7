// Listening on a page: sentence after sentence is coloured, folded and asked things are passed over, a missing voice is said.
import { screen, waitFor } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listen } from '../../../src/components/reading/listen.ts';
import { reading as words } from '../../../src/i18n/zh-CN/reading.ts';
import { openLesson } from './lesson-page.ts';

const spoken: { text: string; onend: (() => void) | null; rate: number }[] = [];

function giveVoices(...langs: readonly string[]): void {
  const voices = langs.map((lang) => ({ lang, localService: true }));
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices,
    speak: (one: (typeof spoken)[number]) => spoken.push(one),
    cancel: () => {},
    addEventListener: () => {},
    removeEventListener: () => {},
  });
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      text: string;
      onend = null;
      onerror = null;
      rate = 1;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
}

const coloured = () =>
  [...document.querySelectorAll('mark.reading-spoken')].map((one) => one.textContent).join('');
const button = (name: string) => screen.getByRole('button', { name });

beforeEach(() => {
  spoken.length = 0;
  openLesson();
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, 100, 10, 10);
});
afterEach(() => {
  screen.queryByRole('button', { name: words.listen.stop })?.click();
  vi.unstubAllGlobals();
});

test('sentence after sentence is read and coloured, to the end of the lesson', async () => {
  giveVoices('zh-CN');
  expect(await listen('start')).toBeUndefined();
  const read: string[] = [];
  for (let i = 0; i < 40 && !screen.queryByText(words.listen.finished); i++) {
    const now = spoken.at(-1);
    expect(coloured()).toBe(now?.text);
    read.push(now?.text ?? '');
    now?.onend?.();
  }
  expect(read).toEqual([
    '周敏接手一笔验收款。',
    '交接单',
    '账本身清楚。',
    '写的是验收合格后 30 日内支付，就是这笔。',
    '她没问“他们”是谁。',
    '主管',
    '难找',
    '何志远从来不问谁说了算，他问谁签哪一格。',
  ]);
});

test('the bar leads the voice, and takes everything away with it', async () => {
  giveVoices('en-US', 'zh_CN');
  await listen('start');
  await userEvent.click(button(words.listen.next));
  expect(coloured()).toBe('交接单');
  await userEvent.click(button(words.listen.pause));
  await userEvent.click(button(words.listen.previous));
  expect(coloured()).toBe('周敏接手一笔验收款。');
  expect(spoken).toHaveLength(2);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: words.listen.rate }), '1.6');
  await userEvent.click(button(words.listen.play));
  expect(spoken.at(-1)).toMatchObject({ text: '周敏接手一笔验收款。', rate: 1.6 });
  await userEvent.click(button(words.listen.stop));
  expect(coloured()).toBe('');
  expect(screen.queryByRole('region', { name: words.listen.bar })).toBeNull();
});

test('begun twice, there is one bar and one voice', async () => {
  giveVoices('zh-CN');
  await listen('start');
  await listen('start');
  await waitFor(() => expect(screen.getAllByRole('region', { name: words.listen.bar })).toHaveLength(1));
});

test('a device without a Chinese voice, and a browser without speech, are told apart', async () => {
  expect(await listen('start')).toBe(words.listen.noSpeech);
  giveVoices('en-US', 'zh-HK');
  expect(await listen('start')).toBe(words.listen.noVoice);
  expect(spoken).toEqual([]);
});
