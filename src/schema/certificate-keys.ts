// content/certificate-keys.yaml: organisations whose signature under a certificate the course knows.
import { z } from 'zod';
import { KEY_FORM, MAX_ORGANISATION } from './words/certificate-key.ts';

const keySchema = z.strictObject({
  /** Must be what the key file says, letter by letter. */
  organisation: z.string().trim().min(1).max(MAX_ORGANISATION),
  /** The public half, base64url (`x` of the .public.json). */
  x: z.string().regex(KEY_FORM),
});

/** content/certificate-keys.yaml; the list may be empty. An organisation that changes its key keeps the old one. */
export const certificateKeysSchema = z.strictObject({ keys: z.array(keySchema) });
