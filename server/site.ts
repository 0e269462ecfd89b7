// One built folder and the address prefix under which it is served.

export type Site = {
  /** Address prefix with a slash at both ends, e.g. `/trainer/`. */
  readonly base: string;
  readonly dir: string;
  readonly audience: 'learner' | 'trainer';
};

/** The site that answers a path: the longest base that fits, so that `/trainer/` wins over `/`. */
export function siteFor(sites: readonly Site[], pathname: string): Site | undefined {
  return sites
    .filter((site) => pathname.startsWith(site.base) || pathname === site.base.slice(0, -1))
    .toSorted((a, b) => b.base.length - a.base.length)[0];
}
