// One tab writes a paper; another one follows the record until the first is closed.

/**
 * Tells whether this tab may write, now and whenever that changes; the result lets go. Where the browser has no locks (plain
 * http) every tab may: the last answer then stands, as with two devices.
 */
export function holdPaper(paper: string, tell: (isHolder: boolean) => void): () => void {
  // Missing outside secure contexts, whatever the types say.
  const locks = navigator.locks as LockManager | undefined;
  if (!locks) {
    tell(true);
    return () => {};
  }
  const stop = new AbortController();
  const over = new Promise<void>((done) => stop.signal.addEventListener('abort', () => done()));
  const name = `huikuan-paper:${paper}`;
  const hold = (): Promise<void> => {
    if (!stop.signal.aborted) tell(true);
    return over;
  };
  void locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock) return hold();
    if (stop.signal.aborted) return;
    tell(false);
    // Waits in line outside of this request; called off when the tab turns to something else.
    locks.request(name, { signal: stop.signal }, hold).catch(() => {});
  });
  return () => stop.abort();
}
