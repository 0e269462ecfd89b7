// Stands in for the browser's cache: entries by address, bodies that can be read again, and room that may run out.

/** @param isFull asked before each writing */
export function fakeCache(isFull: () => boolean = () => false): Cache {
  const entries = new Map<string, Response>();
  const address = (request: RequestInfo | URL) =>
    new URL(request instanceof Request ? request.url : request, 'https://course.test').href;
  const cache: Partial<Cache> = {
    match: async (request) => entries.get(address(request))?.clone(),
    put: async (request, response) => {
      if (isFull()) throw new DOMException('no room', 'QuotaExceededError');
      entries.set(address(request), response.clone());
    },
    delete: async (request) => entries.delete(address(request)),
    keys: async () => [...entries.keys()].map((url) => new Request(url)),
  };
  return cache as Cache;
}
