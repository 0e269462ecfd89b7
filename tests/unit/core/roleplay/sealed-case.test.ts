// A case on its page: opened it is the case again; closed it doesn't say which file belongs to which type.
import { expect, test } from 'vitest';
import type { ScenarioRef } from '../../../../src/core/roleplay/play-case.ts';
import { openedCase, openedRefs, sealedCase, sealedRefs } from '../../../../src/core/roleplay/sealed-case.ts';
import { TINY_CASE } from '../../../support/roleplay/desk-in-memory.ts';

const ref = (typeId: string, hash: string): ScenarioRef => ({
  typeId,
  hash,
  url: `/s/${hash}.json`,
  variants: 3,
});
const refs = [ref('steady', 'ffff0000'), ref('chief', '0000ffff'), ref('third', '7777')];
const types = refs.map(({ typeId }) => ({ id: typeId, number: 1, name: typeId, monogram: '正', about: '' }));
const page = { ...TINY_CASE, types, refs };

test('opened, it is what was closed', () => {
  expect(openedCase(sealedCase(page))).toEqual(page);
  expect(openedRefs(sealedRefs(refs), (hash) => `/s/${hash}.json`)).toEqual(
    refs.toSorted((a, b) => (a.hash < b.hash ? -1 : 1)),
  );
});

test('closed, the files stand in an order of their own, and no type is named beside one', () => {
  const { sealed, files } = sealedCase(page);
  expect(files).toEqual(['/s/0000ffff.json', '/s/7777.json', '/s/ffff0000.json']);
  for (const { typeId, hash } of refs) {
    expect(sealed).not.toContain(typeId);
    expect(sealed).not.toContain(hash);
  }
});

test('what no build wrote is refused', () => {
  expect(() => openedRefs('zz', () => '/s.json')).toThrow(RangeError);
  expect(() => openedCase({ ...sealedCase(page), files: [] })).toThrow(RangeError);
});
