// The public key of an organisation that signs certificates, as it stands in a file or in the content.
import { KEY_FORM, MAX_ORGANISATION } from '../../schema/words/certificate-key.ts';
import { isObject } from '../../schema/words/guards.ts';
import { isLine } from './line.ts';
import { parsedJson } from './parsed-json.ts';

/** `x`: the 32 bytes of an Ed25519 public key as base64url (RFC 8037). */
export type OrganisationKey = { readonly organisation: string; readonly x: string };

/** `private`: the secret half is in it and must not be handed around. */
export type KeyReading =
  | { readonly kind: 'read'; readonly key: OrganisationKey }
  | { readonly kind: 'refused'; readonly reason: 'foreign' | 'private' };

/** @param written text of a public key file from anywhere */
export function readOrganisationKey(written: string): KeyReading {
  const jwk = parsedJson(written);
  if (!isObject(jwk) || jwk['kty'] !== 'OKP' || jwk['crv'] !== 'Ed25519')
    return { kind: 'refused', reason: 'foreign' };
  if (jwk['d'] !== undefined) return { kind: 'refused', reason: 'private' };
  const { organisation, x } = jwk;
  if (!isLine(organisation, MAX_ORGANISATION) || typeof x !== 'string' || !KEY_FORM.test(x))
    return { kind: 'refused', reason: 'foreign' };
  return { kind: 'read', key: { organisation, x } };
}
