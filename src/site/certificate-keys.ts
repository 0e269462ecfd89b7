// The keys of organisations that the course knows by itself, for the page that checks certificates.
import { getCollection } from 'astro:content';
import type { OrganisationKey } from '../core/certificate/organisation-key.ts';

/** None where the file is missing or its list is empty. */
export async function certificateKeys(): Promise<readonly OrganisationKey[]> {
  const [file] = await getCollection('certificateKeys');
  return file?.data.keys ?? [];
}
