// Reads the private key of an organisation.
import { statSync } from 'node:fs';
import type { PrivateKey } from '../../src/certificate/sign-certificate.ts';
import { isLine } from '../../src/core/certificate/line.ts';
import { parsedJson } from '../../src/core/certificate/parsed-json.ts';
import { KEY_FORM, MAX_ORGANISATION } from '../../src/schema/words/certificate-key.ts';
import { isObject } from '../../src/schema/words/guards.ts';
import { certificate as say } from './messages.ts';
import { readText } from './read-text.ts';

export type OwnKey = { readonly organisation: string; readonly key: PrivateKey };

/** The key, or what is wrong with the file, in Chinese. */
export function readPrivateKey(file: string): OwnKey | { readonly problem: string } {
  const text = readText(file);
  if (text === undefined) return { problem: say.unreadable(file) };
  const jwk = parsedJson(text);
  if (!isObject(jwk) || jwk['kty'] !== 'OKP' || jwk['crv'] !== 'Ed25519')
    return { problem: say.key.foreign(file) };
  const { organisation, x, d } = jwk;
  if (d === undefined) return { problem: say.key.public(file) };
  if (!isLine(organisation, MAX_ORGANISATION) || !isHalf(x) || !isHalf(d))
    return { problem: say.key.foreign(file) };
  return { organisation, key: { kty: 'OKP', crv: 'Ed25519', x, d } };
}

function isHalf(value: unknown): value is string {
  return typeof value === 'string' && KEY_FORM.test(value);
}

/** Whether others on this machine can read the file; Windows has no such mark. */
export function isOpenToOthers(file: string): boolean {
  return process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0;
}
