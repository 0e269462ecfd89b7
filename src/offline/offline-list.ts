// The list that a build makes of everything needed offline: files with size and hash, pages with their files, modules.

/** A file as it is served; `path` is below the base path, pages end in a slash, the home page is ''. */
export type OfflineFile = {
  readonly path: string;
  readonly bytes: number;
  /** 64 hex digits over the decoded content. */
  readonly sha256: string;
};

/** A page and everything it may need, itself included, as positions in `files`. */
export type OfflineRoute = {
  readonly path: string;
  readonly title: string;
  readonly files: readonly number[];
  /** Belongs to the frame that every visit keeps: home, the learner's pages, the offline page. */
  readonly isShell: boolean;
};

/** A module of the course; `routes` are positions in `routes` of the list. */
export type OfflineModule = { readonly title: string; readonly routes: readonly number[] };

/** `offline.json` at the base of a learner edition. */
export type OfflineList = {
  readonly format: 1;
  readonly course: string;
  /** Version of the content. */
  readonly version: string;
  /** Says which build this is: 12 hex digits over all paths and hashes. */
  readonly build: string;
  readonly files: readonly OfflineFile[];
  readonly routes: readonly OfflineRoute[];
  readonly modules: readonly OfflineModule[];
};

/** True for a list of this course that this code can read; anything may come from a cache or a captive portal. */
export function isOfflineList(value: unknown, course: string): value is OfflineList {
  if (!isObject(value)) return false;
  const { files, routes, modules } = value;
  return (
    value['format'] === 1 &&
    value['course'] === course &&
    typeof value['version'] === 'string' &&
    typeof value['build'] === 'string' &&
    Array.isArray(files) &&
    files.every(isFile) &&
    Array.isArray(routes) &&
    routes.every((route) => isRoute(route, files.length)) &&
    Array.isArray(modules) &&
    modules.every((module) => isModule(module, routes.length))
  );
}

function isFile(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value['path'] === 'string' &&
    Number.isSafeInteger(value['bytes']) &&
    typeof value['sha256'] === 'string' &&
    /^[\da-f]{64}$/.test(value['sha256'])
  );
}

function isRoute(value: unknown, count: number): boolean {
  return (
    isObject(value) &&
    typeof value['path'] === 'string' &&
    typeof value['title'] === 'string' &&
    typeof value['isShell'] === 'boolean' &&
    arePositions(value['files'], count)
  );
}

function isModule(value: unknown, count: number): boolean {
  return isObject(value) && typeof value['title'] === 'string' && arePositions(value['routes'], count);
}

function arePositions(value: unknown, count: number): boolean {
  return (
    Array.isArray(value) &&
    value.every((position) => Number.isInteger(position) && position >= 0 && position < count)
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
