// Sentences for a voice: none lost, none twice, none without words; and the voice that reads them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pickVoice } from '../../../../src/core/reading/pick-voice.ts';
import { sentencesOf } from '../../../../src/core/reading/sentences.ts';

const read = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

test('a sentence ends with what closes it', () => {
  expect(read('周敏说：“太难了。”何志远问：“哪个字难？找、约、见，还是搞定！” 在背面写了四行')).toEqual([
    '周敏说：“太难了。”',
    '何志远问：“哪个字难？',
    '找、约、见，还是搞定！”',
    '在背面写了四行',
  ]);
});

test('a number with a point in it stays whole', () => {
  expect(read('年利率 3.45%，按 30 日算。')).toEqual(['年利率 3.45%，按 30 日算。']);
});

test('what is too long for a voice is cut at commas', () => {
  const text = `${'签字的人不一定能在系统里提单，'.repeat(20)}就这样。`;
  for (const one of read(text)) expect(one.length).toBeLessThanOrEqual(60);
  expect(read(text).join('')).toBe(text);
});

test('every letter is read once and in order', () => {
  const piece = fc.constantFrom('款', '，', '。', '”', '“', ' ', '\n', '3', 'A', '？', '……', '、', '：');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 300 }), (pieces) => {
      const text = pieces.join('');
      const letters = (from: string) => from.replace(/[^\p{L}\p{N}]/gu, '');
      expect(letters(read(text).join(''))).toBe(letters(text));
      for (const one of read(text)) expect(one).toMatch(/^\S(.*\S)?$/su);
    }),
  );
});

const voice = (lang: string, localService = true) => ({ lang, localService });

test('Mandarin of the mainland reads, on the device rather than over the network', () => {
  const voices = [voice('en-US'), voice('zh-HK'), voice('zh-TW'), voice('zh-CN', false), voice('zh_CN')];
  expect(pickVoice(voices)).toBe(voices[4]);
  expect(pickVoice(voices.slice(0, 4))).toBe(voices[3]);
  expect(pickVoice(voices.slice(0, 3))).toBe(voices[2]);
  expect(pickVoice(voices.slice(0, 2))).toBeUndefined();
  expect(pickVoice([voice('cmn-Hans-CN')])?.lang).toBe('cmn-Hans-CN');
});
