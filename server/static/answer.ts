// Builds the response for one file: headers, 304 for what the browser already has, the body otherwise.
import { cacheControl } from './cache-control.ts';
import type { Representation } from './representation.ts';

type Answer = {
  readonly representation: Representation;
  /** Path below the site's base, without a leading slash. */
  readonly pathname: string;
  readonly status: 200 | 404;
  readonly ifNoneMatch: string | undefined;
  /** Learner pages: anybody may keep them and an LMS may frame them. */
  readonly isPublic: boolean;
};

export function answer({ representation, pathname, status, ifNoneMatch, isPublic }: Answer): Response {
  const { body, type, encoding, isNegotiated, etag, policy } = representation;
  const headers = new Headers({ 'content-type': type, etag });
  headers.set('cache-control', status === 200 ? cacheControl(pathname, isPublic) : 'no-cache');
  if (isNegotiated) headers.set('vary', 'Accept-Encoding');
  if (policy !== undefined) {
    headers.set('content-security-policy', isPublic ? policy : `${policy}; frame-ancestors 'none'`);
  }
  if (status === 200 && matches(ifNoneMatch, etag)) {
    headers.delete('content-type');
    return new Response(null, { status: 304, headers });
  }
  if (encoding !== 'identity') headers.set('content-encoding', encoding);
  headers.set('content-length', String(body.byteLength));
  return new Response(body, { status, headers });
}

function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch
    .split(',')
    .map((part) => part.trim().replace(/^W\//, ''))
    .some((part) => part === etag || part === '*');
}
