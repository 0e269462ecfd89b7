// What the pages see of the course offline: what can be kept here, what is kept, what is being fetched, what went wrong.

/**
 * `ready`: this browser keeps pages. Else why not: `trainer` that edition is never kept, `insecure` plain http, `frame`
 * inside another site, `in-app` the web view of a chat program, `unavailable` a private window, a setting or an old browser.
 */
export type OfflineSupport =
  | 'unknown'
  | 'ready'
  | 'trainer'
  | 'insecure'
  | 'frame'
  | 'in-app'
  | 'unavailable';

/**
 * `network`: the server can't be reached; `changed`: the server has other files than its list says, a newer build came
 * in between; `full`: the device has no room; `no-room`: it would have none, nothing was begun; `busy`: another tab is
 * at it; `cancelled`: the learner stopped it. What was kept so far stays in every case.
 */
export type OfflineProblem = 'network' | 'changed' | 'full' | 'no-room' | 'busy' | 'cancelled';

export type OfflineVersion = { readonly version: string; readonly build: string };

/** Files and bytes, as they lie on the device. */
export type OfflineAmount = { readonly files: number; readonly bytes: number };

/** How much of a module is kept. */
export type OfflineModuleState = {
  readonly title: string;
  readonly keptLessons: number;
  readonly lessons: number;
  readonly bytes: number;
};

/** What is being fetched at the learner's request. */
export type OfflineJob = {
  readonly kind: 'all' | 'update';
  readonly done: OfflineAmount;
  readonly total: OfflineAmount;
};

export type OfflineState = {
  readonly support: OfflineSupport;
  /** What the kept pages show; nothing is kept yet where it is missing. */
  readonly active?: OfflineVersion | undefined;
  /** What the server has, as far as it was asked. */
  readonly latest?: OfflineVersion;
  /** True when the kept pages differ from what the server has. */
  readonly hasUpdate: boolean;
  /** What bringing the kept pages up to date would fetch. */
  readonly updateNeeds: OfflineAmount;
  /** What keeping everything would fetch. */
  readonly allNeeds: OfflineAmount;
  readonly kept: OfflineAmount;
  readonly total: OfflineAmount;
  readonly modules: readonly OfflineModuleState[];
  /** Kept pages in course order. */
  readonly pages: readonly { readonly path: string; readonly title: string; readonly isLesson: boolean }[];
  /** Titles of all pages by path, as far as the server was ever asked. */
  readonly titles: { readonly [path: string]: string };
  readonly wants: 'opened' | 'all' | 'nothing';
  readonly isChecking: boolean;
  /** The server answered when it was last asked; missing until it was. */
  readonly isReached?: boolean | undefined;
  readonly job?: OfflineJob | undefined;
  readonly problem?: OfflineProblem | undefined;
  /** Free room in bytes as the browser tells it, with problem `no-room`. */
  readonly freeBytes?: number | undefined;
};

const NOTHING: OfflineAmount = { files: 0, bytes: 0 };

export const FIRST_OFFLINE_STATE: OfflineState = {
  support: 'unknown',
  hasUpdate: false,
  updateNeeds: NOTHING,
  allNeeds: NOTHING,
  kept: NOTHING,
  total: NOTHING,
  modules: [],
  pages: [],
  titles: {},
  wants: 'opened',
  isChecking: false,
};
