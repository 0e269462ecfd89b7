// The files that travel: a result, a public key; and the signed text in whatever was pasted.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSigned } from '../../../../src/core/certificate/find-signed.ts';
import { readOrganisationKey } from '../../../../src/core/certificate/organisation-key.ts';
import { readResultFile, resultFile } from '../../../../src/core/certificate/result-file.ts';
import { someResult } from '../../../support/certificate/arbitrary.ts';

describe('the file of a result', () => {
  test('comes back as it was', () => {
    expect(readResultFile(resultFile(someResult))).toEqual({ kind: 'read', result: someResult });
  });

  test('a later form, another file and figures that contradict each other are told apart', () => {
    const written = (change: object, format = 'huikuan-exam-result', v = 1) =>
      JSON.stringify({ format, v, result: { ...someResult, ...change } });
    const reason = (text: string) => {
      const reading = readResultFile(text);
      return reading.kind === 'refused' ? reading.reason : reading.kind;
    };
    expect(reason(written({}, 'huikuan-exam-result', 2))).toBe('newer');
    expect(reason(written({}, 'something'))).toBe('foreign');
    expect(reason('{')).toBe('foreign');
    expect(reason(written({ handedInAt: -1 }))).toBe('foreign');
    expect(reason(written({ modules: [{ title: '难题' }] }))).toBe('foreign');
    expect(reason(written({ correct: 40 }))).toBe('contradiction');
    expect(reason(written({ correct: 41 }))).toBe('contradiction');
    expect(reason(written({ score: 0.2 }))).toBe('contradiction');
    expect(reason(written({ modules: someResult.modules.slice(1) }))).toBe('contradiction');
  });
});

describe('the key of an organisation', () => {
  const jwk = {
    kty: 'OKP',
    crv: 'Ed25519',
    x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
    organisation: '云衡信息',
  };

  test('is read out of a public key file', () => {
    expect(readOrganisationKey(JSON.stringify(jwk))).toEqual({
      kind: 'read',
      key: { organisation: '云衡信息', x: jwk.x },
    });
  });

  test('a private key is refused by name, anything else as something else', () => {
    const refusal = (change: object) => readOrganisationKey(JSON.stringify({ ...jwk, ...change }));
    expect(refusal({ d: jwk.x })).toEqual({ kind: 'refused', reason: 'private' });
    for (const change of [
      { x: `${jwk.x}A` },
      { x: jwk.x.replace(/.$/, 'p') },
      { organisation: '' },
      { crv: 'X25519' },
    ])
      expect(refusal(change)).toEqual({ kind: 'refused', reason: 'foreign' });
    expect(readOrganisationKey('[]')).toEqual({ kind: 'refused', reason: 'foreign' });
  });
});

describe('the signed text in what was pasted', () => {
  const signed = `eyJhbGciOiJFZERTQSJ9.eyJ2IjoxfQ.${'s'.repeat(86)}`;

  test('bare, in a link, in a message, broken by a mail program', () => {
    for (const text of [
      signed,
      `https://learn.example/a/exam/verify/#${signed}`,
      `周敏的成绩单：https://learn.example/exam/verify/#${signed}。请核对`,
      `> ${signed.replace(/.{60}/g, '$&\n')}`,
    ])
      expect(findSigned(text)).toEqual({ kind: 'found', signed });
  });

  test('cut off anywhere after its beginning it is called cut off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: signed.length - 1 }), (length) => {
        expect(findSigned(signed.slice(0, length))).toEqual({ kind: 'refused', reason: 'truncated' });
      }),
    );
  });

  test('nothing, something else and something huge have words of their own', () => {
    expect(findSigned(' \n')).toEqual({ kind: 'refused', reason: 'empty' });
    expect(findSigned('收到')).toEqual({ kind: 'refused', reason: 'foreign' });
    expect(findSigned(`${signed}s`)).toEqual({ kind: 'refused', reason: 'foreign' });
    expect(findSigned(signed.padEnd(10_000_000, ' '))).toEqual({ kind: 'refused', reason: 'too-large' });
  });
});
