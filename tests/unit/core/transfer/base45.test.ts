// Proves the text form of bytes against the examples of RFC 9285.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase45, toBase45 } from '../../../../src/core/transfer/base45.ts';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

test.each([
  ['AB', 'BB8'],
  ['Hello!!', '%69 VD92EX0'],
  ['base-45', 'UJCLQE7W581'],
  ['ietf!', 'QED8WEX0'],
])('%s is %s', (plain, text) => {
  expect(toBase45(bytes(plain))).toBe(text);
  expect(fromBase45(text)).toEqual(bytes(plain));
});

test('any bytes come back', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (some) => {
      expect(fromBase45(toBase45(some))).toEqual(some);
    }),
  );
});

test.each(['A', 'AAAA', 'a00', '::', ':::', 'GGX', '0a0', '00a', '回款了'])('%s is refused', (text) => {
  expect(fromBase45(text)).toBeUndefined();
});
