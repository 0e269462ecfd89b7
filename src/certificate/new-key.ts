// A new key pair for an organisation; made in Node, never on a page.
import { exportJWK } from 'jose/key/export';
import { generateKeyPair } from 'jose/key/generate/keypair';
import type { PrivateKey } from './sign-certificate.ts';

export async function newKey(): Promise<PrivateKey> {
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  const { x, d } = await exportJWK(privateKey);
  if (x === undefined || d === undefined) throw new Error('a new Ed25519 key without x or d');
  return { kty: 'OKP', crv: 'Ed25519', x, d };
}
