// What a check of a certificate can come to.
import type { Certificate } from './certificate.ts';
import type { FoundSigned } from './find-signed.ts';
import type { OrganisationKey } from './organisation-key.ts';

/** An organisation whose signature is known, and where from. */
export type Signer = OrganisationKey & { readonly kid: string; readonly from: KeySource };
/** `course`: compiled into the course; `given`: whoever checks brought it along. */
export type KeySource = 'course' | 'given';
export type KnownKey = OrganisationKey & { readonly from: KeySource };

export type Verdict =
  | { readonly kind: 'genuine'; readonly certificate: Certificate; readonly signer: Signer }
  /** Signed by a known key, but not these characters. */
  | { readonly kind: 'altered'; readonly signer: Signer }
  /** Nobody here knows the key; `claim` is what the text says of itself. */
  | { readonly kind: 'unknown-signer'; readonly kid: string; readonly claim: Certificate | undefined }
  /** The signature holds, but the paper names another organisation than the key. */
  | { readonly kind: 'other-organisation'; readonly certificate: Certificate; readonly signer: Signer }
  /** The signature holds, for another course. */
  | { readonly kind: 'other-course'; readonly certificate: Certificate; readonly signer: Signer }
  | { readonly kind: 'refused'; readonly reason: 'foreign' | 'newer' | 'algorithm' };

/** A verdict, what is wrong with the text before any signature is looked at, or why nothing can be checked here. */
export type CheckOutcome =
  | Verdict
  | Extract<FoundSigned, { readonly kind: 'refused' }>
  | { readonly kind: 'unable'; readonly reason: 'insecure' | 'old' | 'not-loaded' };
