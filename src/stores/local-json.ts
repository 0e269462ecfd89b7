// Small things that outlive the page in localStorage; where that is blocked or full, nothing is remembered and nothing breaks.

/** What was kept under that key; undefined when nothing was, or it can't be read. */
export function readLocal(key: string): unknown {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Keeps a value under that key; whoever needs to be sure reads it back. */
export function writeLocal(key: string, value: object): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Blocked or full: reading back finds nothing.
  }
}

export function removeLocal(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Blocked: nothing was ever written.
  }
}
