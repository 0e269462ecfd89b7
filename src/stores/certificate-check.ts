// Checks what somebody pasted, scanned or photographed; the library for signatures is loaded only then.
import { findSigned } from '../core/certificate/find-signed.ts';
import type { CheckOutcome, KnownKey } from '../core/certificate/verdict.ts';

/** @param course id of the course whose certificates are checked here */
export async function checkCertificate(
  pasted: string,
  keys: readonly KnownKey[],
  course: string,
): Promise<CheckOutcome> {
  const found = findSigned(pasted);
  if (found.kind === 'refused') return found;
  const library = await loadLibrary();
  if (!library) return { kind: 'unable', reason: 'not-loaded' };
  // Missing on plain-http addresses, whatever its type says.
  const subtle: SubtleCrypto | undefined = crypto.subtle;
  const ability = await library.canVerify(subtle);
  if (ability !== 'yes') return { kind: 'unable', reason: ability };
  return library.verifyCertificate(found.signed, keys, course);
}

async function loadLibrary() {
  try {
    const [{ canVerify }, { verifyCertificate }] = await Promise.all([
      import('../certificate/can-verify.ts'),
      import('../certificate/verify-certificate.ts'),
    ]);
    return { canVerify, verifyCertificate };
  } catch {
    return undefined;
  }
}
