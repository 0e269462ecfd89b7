// Checks a signed certificate without any server: whose key, whether a single character was changed, what it says.
import type { JWK } from 'jose';
import { decode, encode } from 'jose/base64url';
import { JOSEError } from 'jose/errors';
import { compactVerify } from 'jose/jws/compact/verify';
import { readCertificate } from '../core/certificate/packed.ts';
import type { KnownKey, Signer, Verdict } from '../core/certificate/verdict.ts';
import { ALGORITHM, readHeader, textOf } from './header.ts';
import { keyId } from './key-id.ts';

/**
 * @param signed three parts of a compact JWS, as findSigned finds them
 * @param course id of the course that certificates are wanted of
 * @throws when the runtime cannot check Ed25519 (ask canVerify first)
 */
export async function verifyCertificate(
  signed: string,
  keys: readonly KnownKey[],
  course: string,
): Promise<Verdict> {
  const [headerPart = '', payloadPart = '', signaturePart = ''] = signed.split('.');
  const header = readHeader(headerPart);
  if (typeof header === 'string') return { kind: 'refused', reason: header };
  const reading = readCertificate(textOf(payloadPart) ?? '');
  const signer = await signerOf(header.kid, keys);
  if (!signer) {
    const claim = reading.kind === 'read' ? reading.certificate : undefined;
    return { kind: 'unknown-signer', kid: header.kid, claim };
  }
  const isSigned = isCanonical(signaturePart) && (await isSignedBy(signed, signer));
  if (!isSigned) return { kind: 'altered', signer };
  if (reading.kind === 'refused') return reading;
  const { certificate } = reading;
  if (certificate.organisation !== signer.organisation)
    return { kind: 'other-organisation', certificate, signer };
  if (certificate.shown.course !== course) return { kind: 'other-course', certificate, signer };
  return { kind: 'genuine', certificate, signer };
}

/** A key that the course knows goes before the same key out of a file: its name is vouched for. */
async function signerOf(kid: string, keys: readonly KnownKey[]): Promise<Signer | undefined> {
  const known = await Promise.all(keys.map(async (key) => ({ ...key, kid: await keyId(key.x) })));
  const mine = known.filter((key) => key.kid === kid);
  return mine.find(({ from }) => from === 'course') ?? mine[0];
}

/** 86 characters hold four bits more than a signature: only one way of writing it counts, or a character could be changed unseen. */
function isCanonical(signature: string): boolean {
  try {
    return encode(decode(signature)) === signature;
  } catch {
    return false;
  }
}

async function isSignedBy(signed: string, { x }: Signer): Promise<boolean> {
  const jwk: JWK = { kty: 'OKP', crv: 'Ed25519', x };
  try {
    await compactVerify(signed, jwk, { algorithms: [ALGORITHM] });
    return true;
  } catch (error) {
    if (error instanceof JOSEError) return false;
    throw error;
  }
}
