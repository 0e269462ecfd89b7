// The header of a signed certificate: one algorithm, whose key, and nothing else.
import { decode } from 'jose/base64url';
import { parsedJson } from '../core/certificate/parsed-json.ts';
import { isObject, isText } from '../schema/words/guards.ts';

export const ALGORITHM = 'EdDSA';
export const TYPE = 'huikuan-certificate';

/** `kid`: thumbprint of the key (RFC 7638). */
export type CertificateHeader = {
  readonly alg: typeof ALGORITHM;
  readonly typ: typeof TYPE;
  readonly kid: string;
};

/** A header, or why it is none of ours; `algorithm` for any other way of signing, none included. */
export function readHeader(part: string): CertificateHeader | 'algorithm' | 'foreign' {
  const header = parsedJson(textOf(part) ?? '');
  if (!isObject(header) || header['typ'] !== TYPE) return 'foreign';
  if (header['alg'] !== ALGORITHM) return 'algorithm';
  const { kid } = header;
  // Whatever else a header may hold, keys and addresses of keys among it, is not for us.
  if (!isText(kid) || Object.keys(header).length !== 3) return 'foreign';
  return { alg: ALGORITHM, typ: TYPE, kid };
}

/** The words of a base64url part; undefined when it holds none. */
export function textOf(part: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(decode(part));
  } catch {
    return undefined;
  }
}
