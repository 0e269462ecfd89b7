// Whether this browser can check an Ed25519 signature: Chromium from 137, Firefox from 129, Safari from 17 on, in a secure context.

/** The public key of the first test of RFC 8032. */
const SOME_KEY = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' } as const;

/** `insecure`: the page came over plain http; `old`: the browser doesn't know the algorithm. */
export type Ability = 'yes' | 'insecure' | 'old';

/** @param subtle missing where the page has no secure context */
export async function canVerify(subtle: Pick<SubtleCrypto, 'importKey'> | undefined): Promise<Ability> {
  if (!subtle) return 'insecure';
  try {
    await subtle.importKey('jwk', SOME_KEY, { name: 'Ed25519' }, false, ['verify']);
    return 'yes';
  } catch {
    return 'old';
  }
}
