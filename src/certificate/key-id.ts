// By what a key is known: its thumbprint (RFC 7638), which anybody can work out from the public half.
import { calculateJwkThumbprint } from 'jose/jwk/thumbprint';

/** @param x the public key as base64url */
export function keyId(x: string): Promise<string> {
  return calculateJwkThumbprint({ kty: 'OKP', crv: 'Ed25519', x });
}
