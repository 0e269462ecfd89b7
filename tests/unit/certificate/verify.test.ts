// A certificate is genuine as it was signed, and not after any change; other ways of signing are refused.
import fc from 'fast-check';
import { CompactSign, UnsecuredJWT } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { canVerify } from '../../../src/certificate/can-verify.ts';
import { keyId } from '../../../src/certificate/key-id.ts';
import { newKey } from '../../../src/certificate/new-key.ts';
import { type PrivateKey, signCertificate } from '../../../src/certificate/sign-certificate.ts';
import { verifyCertificate } from '../../../src/certificate/verify-certificate.ts';
import { type Certificate, shownResult } from '../../../src/core/certificate/certificate.ts';
import { packCertificate } from '../../../src/core/certificate/packed.ts';
import type { KnownKey } from '../../../src/core/certificate/verdict.ts';
import { anyCertificate, someResult } from '../../support/certificate/arbitrary.ts';

const ORGANISATION = '云衡信息';
const COURSE = 'huikuan';
const certificate: Certificate = {
  name: '<script>alert(1)</script>',
  organisation: ORGANISATION,
  issuedOn: '2026-11-29',
  shown: shownResult(someResult, '回款风险防控'),
};

let own: PrivateKey;
let other: PrivateKey;
let known: readonly KnownKey[];
let signed: string;

beforeAll(async () => {
  [own, other] = [await newKey(), await newKey()];
  known = [{ organisation: ORGANISATION, x: own.x, from: 'course' }];
  signed = await signCertificate(certificate, own);
});

const verdictOn = (text: string, keys = known, course = COURSE) => verifyCertificate(text, keys, course);

describe('a signed certificate', () => {
  test('is genuine with all it says, whoever signed what', async () => {
    await fc.assert(
      fc.asyncProperty(anyCertificate, async (any) => {
        const text = await signCertificate({ ...any, organisation: ORGANISATION }, own);
        expect(await verdictOn(text)).toMatchObject({
          kind: 'genuine',
          certificate: { ...any, organisation: ORGANISATION },
          signer: { organisation: ORGANISATION, from: 'course' },
        });
      }),
      { numRuns: 40 },
    );
  });

  test('is short enough for a code that a phone reads from paper', () => {
    expect(signed.length).toBeLessThan(800);
  });

  test('no character can be changed, whichever it is and whatever it becomes', async () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.'];
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: signed.length - 1 }),
        fc.constantFrom(...letters),
        async (at, letter) => {
          fc.pre(signed[at] !== letter);
          const changed = signed.slice(0, at) + letter + signed.slice(at + 1);
          expect((await verdictOn(changed)).kind).not.toBe('genuine');
        },
      ),
      { numRuns: 400 },
    );
  });

  test('the last character holds bits that say nothing: they may not be changed either', async () => {
    const last = signed.at(-1) ?? '';
    for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_')
      if (letter !== last)
        expect(await verdictOn(signed.slice(0, -1) + letter), letter).toMatchObject({ kind: 'altered' });
  });

  test('other figures under the old signature are told as altered', async () => {
    const [header, , signature] = signed.split('.');
    const better = packCertificate({ ...certificate, shown: { ...certificate.shown, correct: 40 } });
    const forged = `${header}.${Buffer.from(better).toString('base64url')}.${signature}`;
    expect(await verdictOn(forged)).toMatchObject({
      kind: 'altered',
      signer: { organisation: ORGANISATION },
    });
  });

  test('cut off at any place it is not genuine', async () => {
    for (let length = 0; length < signed.length; length += 7)
      expect((await verdictOn(signed.slice(0, length))).kind).not.toBe('genuine');
  });
});

describe('who signed', () => {
  test('another key is an unknown signer, and what the text claims is handed on as a claim', async () => {
    const theirs = await signCertificate(certificate, other);
    expect(await verdictOn(theirs)).toEqual({
      kind: 'unknown-signer',
      kid: await keyId(other.x),
      claim: certificate,
    });
    expect((await verdictOn(signed, [])).kind).toBe('unknown-signer');
  });

  test('another key that calls itself by a known name is altered', async () => {
    const text = await new CompactSign(new TextEncoder().encode(packCertificate(certificate)))
      .setProtectedHeader({ alg: 'EdDSA', typ: 'huikuan-certificate', kid: await keyId(own.x) })
      .sign({ ...other });
    expect((await verdictOn(text)).kind).toBe('altered');
  });

  test('a name that is not the one of the key is said; the name that the course vouches for goes first', async () => {
    const text = await signCertificate({ ...certificate, organisation: '某某市财政局' }, own);
    expect((await verdictOn(text)).kind).toBe('other-organisation');
    const brought: KnownKey = { organisation: '某某市财政局', x: own.x, from: 'given' };
    expect((await verdictOn(text, [brought, ...known])).kind).toBe('other-organisation');
    expect(await verdictOn(text, [brought])).toMatchObject({ kind: 'genuine', signer: { from: 'given' } });
  });

  test('a certificate of another course says so', async () => {
    const shown = { ...certificate.shown, course: 'tendering', title: '投标' };
    const text = await signCertificate({ ...certificate, shown }, own);
    expect(await verdictOn(text)).toMatchObject({ kind: 'other-course', certificate: { shown } });
  });
});

describe('other ways of signing', () => {
  const payload = () => new TextEncoder().encode(packCertificate(certificate));

  test('none, and the public key used as a shared secret, are refused', async () => {
    const none = new UnsecuredJWT({}).encode();
    const headed = (header: object) =>
      [
        Buffer.from(JSON.stringify(header)).toString('base64url'),
        Buffer.from(payload()).toString('base64url'),
        'A'.repeat(86),
      ].join('.');
    const kid = await keyId(own.x);
    const typ = 'huikuan-certificate';
    expect(await verdictOn(headed({ alg: 'none', typ, kid }))).toEqual({
      kind: 'refused',
      reason: 'algorithm',
    });
    const hmac = await new CompactSign(payload())
      .setProtectedHeader({ alg: 'HS256', typ, kid })
      .sign(Buffer.from(own.x, 'base64url'));
    expect(await verdictOn(hmac)).toEqual({ kind: 'refused', reason: 'algorithm' });
    expect(await verdictOn(none)).toEqual({ kind: 'refused', reason: 'foreign' });
  });

  test('a key that comes along in the header is not looked at', async () => {
    const { kty, crv, x } = other;
    const text = await new CompactSign(payload())
      .setProtectedHeader({
        alg: 'EdDSA',
        typ: 'huikuan-certificate',
        kid: await keyId(own.x),
        jwk: { kty, crv, x },
      })
      .sign({ ...other });
    expect(await verdictOn(text)).toEqual({ kind: 'refused', reason: 'foreign' });
  });

  test('a later form of certificate says so, once its signature holds', async () => {
    const sign = async (text: string) =>
      new CompactSign(new TextEncoder().encode(text))
        .setProtectedHeader({ alg: 'EdDSA', typ: 'huikuan-certificate', kid: await keyId(own.x) })
        .sign({ ...own });
    expect(await verdictOn(await sign('{"v":2}'))).toEqual({ kind: 'refused', reason: 'newer' });
    expect(await verdictOn(await sign('今天收到了'))).toEqual({ kind: 'refused', reason: 'foreign' });
  });
});

describe('what the browser can do', () => {
  test('over plain http, in an old one, in a new one', async () => {
    expect(await canVerify(undefined)).toBe('insecure');
    const old = { importKey: () => Promise.reject(new DOMException('', 'NotSupportedError')) };
    expect(await canVerify(old as unknown as SubtleCrypto)).toBe('old');
    expect(await canVerify(crypto.subtle)).toBe('yes');
  });
});
