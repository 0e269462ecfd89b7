// Tells which requests the worker answers: pages and files of its own site, nobody else's.
import { FRESH_HEADER } from './places.ts';

/** Where the site lives and what belongs to it. */
export type OwnSite = {
  readonly origin: string;
  /** Address prefix with a slash at both ends. */
  readonly base: string;
  /** First segments of the paths below the base that belong to the site; a folder ends in a slash, the home page is ''. */
  readonly areas: readonly string[];
};

/** What is asked for; `path` is below the base path, without search and `index.html`. */
export type Asked = { readonly kind: 'page' | 'file'; readonly path: string };

/** The parts of a Request that matter here. */
export type AskingRequest = {
  readonly method: string;
  readonly url: string;
  readonly mode: string;
  readonly headers: { readonly has: (name: string) => boolean };
};

/** Undefined for what the worker leaves alone: other origins, trainer edition, other mounts, api, ranges, POST. */
export function askedFor(request: AskingRequest, { origin, base, areas }: OwnSite): Asked | undefined {
  if (request.method !== 'GET' || request.headers.has('range') || request.headers.has(FRESH_HEADER)) return;
  const url = new URL(request.url);
  if (url.origin !== origin || !url.pathname.startsWith(base)) return;
  const path = url.pathname.slice(base.length).replace(/(^|\/)index\.html$/, '$1');
  const slash = path.indexOf('/');
  const isOwn =
    slash === -1
      ? areas.includes(path) || areas.includes(`${path}/`)
      : areas.includes(path.slice(0, slash + 1));
  return isOwn ? { kind: request.mode === 'navigate' ? 'page' : 'file', path } : undefined;
}
