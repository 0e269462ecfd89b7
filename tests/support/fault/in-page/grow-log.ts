// Runs inside a page of the same origin without the course: lengthens the record, as years of use would.

/** Adds events of the device that wrote last, in the documented shape, in one transaction. Resolves to how many there are then in the tail. */
export async function growLog(count: number): Promise<number> {
  const answer = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const name = (await indexedDB.databases()).find((one) => one.name?.startsWith('huikuan:'))?.name;
  if (name === undefined) throw new Error('no database to grow');
  const db = await answer(indexedDB.open(name));
  const tx = db.transaction('events', 'readwrite', { durability: 'relaxed' });
  const events = tx.objectStore('events');
  const cursor = await answer(events.index('hlc').openCursor(null, 'prev'));
  if (!cursor) throw new Error('no event to follow');
  const last = cursor.value;
  const startMs = Number(last.hlc.slice(0, 15));
  for (let i = 1; i <= count; i += 1) {
    const seq = last.seq + i;
    // One ms for twenty events: it stays near the wall clock, and the counter is used.
    const hlc = `${String(startMs + Math.floor(i / 20) + 1).padStart(15, '0')}-${String(i % 20).padStart(5, '0')}`;
    const body = { lesson: 'grown', block: 'grown', field: `f${seq % 7}`, value: `grown ${seq}` };
    events.add({ ...last, id: `${last.device}-${seq}`, seq, hlc, type: 'fieldSaved', v: 1, body });
  }
  await new Promise((resolve, reject) => {
    tx.oncomplete = resolve;
    tx.onabort = () => reject(tx.error);
  });
  const tail = await answer(db.transaction('events').objectStore('events').count());
  db.close();
  return tail;
}
