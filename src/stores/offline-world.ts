// The world that offline content lives in: its cache, the server, the room left, the other tabs; tests bring their own.

export type OfflineWorld = {
  readonly course: string;
  /** Address prefix with a slash at both ends. */
  readonly base: string;
  /** Opens the cache of this site. Rejects where the browser refuses. */
  readonly openCache: () => Promise<Cache>;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** SHA-256 as 64 hex digits. */
  readonly hash: (content: ArrayBuffer) => Promise<string>;
  /** Free bytes as the browser tells them; undefined where it doesn't. */
  readonly freeBytes: () => Promise<number | undefined>;
  readonly wait: (delayMs: number, signal: AbortSignal) => Promise<void>;
  readonly newRevision: () => string;
  /** Runs work while no other tab does work under that name. */
  readonly alone: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  /** The same, but gives up at once when another tab is at it. */
  readonly aloneOrNot: <T>(name: string, work: () => Promise<T>) => Promise<T | 'busy'>;
  /** How many pages of this site are open, this one included. */
  readonly countPages: () => Promise<number>;
};
