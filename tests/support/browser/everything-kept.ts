// All that a browser keeps for the course, as one text: to look for words that should be there, or should be gone.
import type { Page } from '@playwright/test';

/** Every row of every database, both web storages of this tab, cookies, and the text of every cached file. */
export function everythingKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const parts: string[] = [
      document.cookie,
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
    ];
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue;
      const db = await done(indexedDB.open(name));
      for (const store of db.objectStoreNames) {
        const rows = db.transaction(store).objectStore(store);
        parts.push(
          `${name}/${store}: ${JSON.stringify([await done(rows.getAllKeys()), await done(rows.getAll())])}`,
        );
      }
      db.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        parts.push(`${name}/${request.url}: ${(await (await cache.match(request))?.text()) ?? ''}`);
      }
    }
    return parts.join('\n');
  });
}
