// The few parts of a service worker's global scope that are used here; the compiler's own types exclude those of pages.

type ExtendableEvent = Event & { readonly waitUntil: (work: Promise<unknown>) => void };

type WorkerEvents = {
  readonly activate: ExtendableEvent;
  readonly message: ExtendableEvent & MessageEvent<unknown>;
  readonly fetch: ExtendableEvent & {
    readonly request: Request;
    readonly respondWith: (response: Promise<Response>) => void;
  };
};

export type WorkerScope = {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (options: {
      readonly type: 'window';
      readonly includeUncontrolled: boolean;
    }) => Promise<readonly { readonly url: string }[]>;
  };
  readonly addEventListener: <T extends keyof WorkerEvents>(
    type: T,
    listener: (event: WorkerEvents[T]) => void,
  ) => void;
};

/** Asks the worker how many pages of the site are open; it answers through the port that comes with the question. */
export const COUNT_PAGES = 'count-pages';
