// The index of what is kept: which file answers which address. Writing it anew is what switches from one version to the next.

/** Path below the base → SHA-256 of the content. */
export type Hashes = { readonly [path: string]: string };

/** One entry of the cache, replaced as a whole. */
export type OfflineIndex = {
  readonly format: 1;
  /** Version of the content and build that the kept pages come from; '' when nothing is kept yet. */
  readonly version: string;
  readonly build: string;
  readonly files: Hashes;
  /** Kept pages: path → title. Everything that they may need is in `files`. */
  readonly routes: { readonly [path: string]: string };
  /** Files of the version before, for tabs that still show it; never answers a page. */
  readonly old: Hashes;
  /** What the learner wants kept: what was opened, everything, or nothing after it was deleted. */
  readonly wants: 'opened' | 'all' | 'nothing';
};

export const EMPTY_INDEX: OfflineIndex = {
  format: 1,
  version: '',
  build: '',
  files: {},
  routes: {},
  old: {},
  wants: 'opened',
};

/** The index, or an empty one where the cache holds something else. */
export function readIndex(value: unknown): OfflineIndex {
  return isIndex(value) ? value : EMPTY_INDEX;
}

/**
 * Hash of the kept file for an address.
 * @param kind a page comes from the current version only; a file may also be asked for by a tab that shows the one before
 */
export function keptHash(index: OfflineIndex, kind: 'page' | 'file', path: string): string | undefined {
  const own = (hashes: Hashes) => (Object.hasOwn(hashes, path) ? hashes[path] : undefined);
  return own(index.files) ?? (kind === 'file' ? own(index.old) : undefined);
}

function isIndex(value: unknown): value is OfflineIndex {
  if (typeof value !== 'object' || value === null) return false;
  const { format, version, build, files, routes, old, wants } = value as Partial<Record<string, unknown>>;
  return (
    format === 1 &&
    typeof version === 'string' &&
    typeof build === 'string' &&
    [files, routes, old].every(isTextMap) &&
    (wants === 'opened' || wants === 'all' || wants === 'nothing')
  );
}

function isTextMap(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((text) => typeof text === 'string')
  );
}
