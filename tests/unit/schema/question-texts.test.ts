// References inside plain strings, and the stored forms of answers.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseInline } from '../../../src/schema/words/inline-tokens.ts';
import { isResponse } from '../../../src/schema/words/response.ts';

test('all kinds of references, in order', () => {
  expect(
    parseInline('按[[law:sme-9]]，[[law:sme-9|30 日]]，看[[term:plan|用款计划]]和[[contract:20 日内付清]]。'),
  ).toEqual([
    { kind: 'text', text: '按' },
    { kind: 'law', id: 'sme-9' },
    { kind: 'text', text: '，' },
    { kind: 'law', id: 'sme-9', text: '30 日' },
    { kind: 'text', text: '，看' },
    { kind: 'term', id: 'plan', text: '用款计划' },
    { kind: 'text', text: '和' },
    { kind: 'contract', text: '20 日内付清' },
    { kind: 'text', text: '。' },
  ]);
});

test.each(['[[law:]]', '[[law:A]]', '[[what:x]]', '[law:x]', '[[contract:]]', '[[term:x|]]'])(
  '%s stays text',
  (source) => {
    expect(parseInline(source)).toEqual([{ kind: 'text', text: source }]);
  },
);

test('no text is lost', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('[[', ']]', 'law:', 'x', '|', '甲', 'contract:') }),
      (source) => {
        const words = parseInline(source).map((segment) => {
          if (segment.kind === 'text') return segment.text;
          if (segment.kind === 'contract') return `[[contract:${segment.text}]]`;
          return segment.text === undefined
            ? `[[law:${segment.id}]]`
            : `[[${segment.kind}:${segment.id}|${segment.text}]]`;
        });
        expect(words.join('')).toBe(source);
      },
    ),
  );
});

test.each([
  [{ kind: 'choice', chosen: ['a'] }, true],
  [{ kind: 'order', order: ['a', 'b'] }, true],
  [{ kind: 'pairs', pairs: { a: 'x' } }, true],
  [{ kind: 'value', text: '' }, true],
  [{ kind: 'choice', chosen: 'a' }, false],
  [{ kind: 'pairs', pairs: { a: 1 } }, false],
  [{ kind: 'else' }, false],
  [null, false],
  ['a', false],
])('%j is an answer: %s', (value, isOne) => {
  expect(isResponse(value)).toBe(isOne);
});
