// Loads the page anew after somebody else took over, with a word about what was done in the address for the next page.

/** What the next page says. */
export type LeaveNote = 'switched' | 'unlocked' | 'pin-set' | 'pin-cleared' | 'locked' | 'wiped';

const NOTES: readonly LeaveNote[] = ['switched', 'unlocked', 'pin-set', 'pin-cleared', 'locked', 'wiped'];
const PREFIX = '#done-';
/** A page that is locked leads here and names itself, so that unlocking leads back. */
const RETURN = '#unlock=';

/** Loads this page anew; it will say what was done. */
export function reloadWith(note: LeaveNote): void {
  history.replaceState(null, '', `${PREFIX}${note}`);
  location.reload();
}

/** Goes on after unlocking: back to the page that sent the learner here, else this one anew. */
export function goOn(back: string | undefined): void {
  if (back === undefined) reloadWith('unlocked');
  else location.replace(back);
}

/** Reads what the page before wanted said, and takes it out of the address. */
export function takeNote(): LeaveNote | undefined {
  const note = NOTES.find((one) => location.hash === `${PREFIX}${one}`);
  if (note) history.replaceState(null, '', location.pathname + location.search);
  return note;
}

/** The page of this course that sent the learner here to unlock; nothing else is followed. */
export function pageToReturnTo(base: string): string | undefined {
  if (!location.hash.startsWith(RETURN)) return undefined;
  try {
    const url = new URL(decodeURIComponent(location.hash.slice(RETURN.length)), location.href);
    const isOurs = url.origin === location.origin && url.pathname.startsWith(base);
    return isOurs && url.pathname !== location.pathname ? url.pathname + url.hash : undefined;
  } catch {
    return undefined;
  }
}
