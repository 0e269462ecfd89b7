// What is signed comes back as it was, and nothing else is taken for it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownResult } from '../../../../src/core/certificate/certificate.ts';
import { isLine, oneLine } from '../../../../src/core/certificate/line.ts';
import { packCertificate, readCertificate } from '../../../../src/core/certificate/packed.ts';
import { anyCertificate, someResult } from '../../../support/certificate/arbitrary.ts';

describe('the short text of a certificate', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(anyCertificate, (certificate) => {
        expect(readCertificate(packCertificate(certificate))).toEqual({ kind: 'read', certificate });
      }),
    );
  });

  test('nothing that anybody writes breaks the reading', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readCertificate(text).kind).toBe('refused');
      }),
    );
  });

  test('a later form says so; more right answers than items, a day that is none, a name in two directions do not pass', () => {
    const certificate = {
      name: '周敏',
      organisation: '云衡信息',
      issuedOn: '2026-11-29',
      shown: shownResult(someResult, '回款风险防控'),
    };
    const packed = JSON.parse(packCertificate(certificate));
    const reading = (change: object) => readCertificate(JSON.stringify({ ...packed, ...change }));
    expect(reading({}).kind).toBe('read');
    expect(reading({ v: 2, q: 'else' })).toEqual({ kind: 'refused', reason: 'newer' });
    for (const change of [
      { q: [40, 41] },
      { q: [40] },
      { i: '2026-02-30' },
      { n: '' },
      { n: `周\u202e敏` },
      { n: ' 周敏' },
      { n: '长'.repeat(41) },
      { v: '1' },
      { u: [['难题', 3, 4]] },
      { s: 101 },
      { m: 0 },
    ])
      expect(reading(change), JSON.stringify(change)).toEqual({ kind: 'refused', reason: 'foreign' });
  });
});

test('the day is the one of the place where the paper was handed in; time in whole minutes, at least one', () => {
  expect(shownResult(someResult, '回款风险防控')).toMatchObject({
    on: '2026-11-29',
    minutes: 53,
    percent: 84,
    jumps: 1,
  });
  expect(shownResult({ ...someResult, tzOffsetMin: 0, elapsedMs: 4000 }, '')).toMatchObject({
    on: '2026-11-28',
    minutes: 1,
  });
});

test('a line that was made one stays one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const line = oneLine(text);
      expect(oneLine(line)).toBe(line);
      expect(isLine(line, 1000)).toBe(line !== '');
    }),
  );
});
