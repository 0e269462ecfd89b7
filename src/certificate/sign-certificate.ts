// Signs a certificate with the private key of an organisation; runs in Node, never on a page.
import type { JWK } from 'jose';
import { CompactSign } from 'jose/jws/compact/sign';
import type { Certificate } from '../core/certificate/certificate.ts';
import { packCertificate } from '../core/certificate/packed.ts';
import { ALGORITHM, TYPE } from './header.ts';
import { keyId } from './key-id.ts';

/** An Ed25519 key pair as a JWK (RFC 8037): `d` is the secret half. */
export type PrivateKey = {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly d: string;
};

/** The signed text, a compact JWS. @throws when the key is none */
export async function signCertificate(certificate: Certificate, key: PrivateKey): Promise<string> {
  const payload = new TextEncoder().encode(packCertificate(certificate));
  const { kty, crv, x, d } = key;
  const jwk: JWK = { kty, crv, x, d };
  return new CompactSign(payload)
    .setProtectedHeader({ alg: ALGORITHM, typ: TYPE, kid: await keyId(x) })
    .sign(jwk);
}
