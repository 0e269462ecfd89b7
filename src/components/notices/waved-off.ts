// Remembers which notices were waved off, and until when.

const KEY = 'huikuan:notices';
const DAY_MS = 86_400_000;

/** Whether the notice was waved off and its time isn't over. A time further ahead than `days` comes from a changed clock. */
export function isWavedOff(id: string, days: number, now: number): boolean {
  const until = load()[id];
  return until !== undefined && now < until && until <= now + days * DAY_MS;
}

/** Keeps the notice away for so many days; where storage is blocked, only until the page is left. */
export function waveOff(id: string, days: number, now: number): void {
  const running = Object.entries(load()).filter(([, until]) => until > now);
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...Object.fromEntries(running), [id]: now + days * DAY_MS }));
  } catch {
    // Nothing can be kept in this window: it will be said again on the next page.
  }
}

function load(): Readonly<Record<string, number>> {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof found !== 'object' || found === null) return {};
    return Object.fromEntries(
      Object.entries(found).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
    );
  } catch {
    return {};
  }
}
