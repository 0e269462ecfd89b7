// Fetches the key of a question; called only after an answer was committed.

import type { PublicItem } from '../../core/quiz/item.ts';
import type { QuestionKey } from '../../core/quiz/key.ts';

const TIMEOUT_MS = 15_000;

/** The key, or undefined when it can't be had now (offline, server away, content moved on) or the wait was called off. */
export async function fetchKey(
  url: string,
  item: PublicItem,
  signal: AbortSignal,
): Promise<QuestionKey | undefined> {
  const giveUp = new AbortController();
  const abort = () => giveUp.abort();
  const timer = setTimeout(abort, TIMEOUT_MS);
  signal.addEventListener('abort', abort);
  try {
    const response = await fetch(url, { signal: giveUp.signal });
    // The server has it no more: the course moved on while this page was open, and only a refresh helps.
    if (response.status === 404) dispatchEvent(new CustomEvent('huikuan:gone'));
    const body: unknown = response.ok ? await response.json() : undefined;
    return isKeyOf(item, body) ? body : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

/** A captive portal or a stale file may answer with anything: id and type must be those of the question. */
function isKeyOf(item: PublicItem, body: unknown): body is QuestionKey {
  return (
    typeof body === 'object' &&
    body !== null &&
    'id' in body &&
    body.id === item.id &&
    'type' in body &&
    body.type === item.type &&
    'explanation' in body
  );
}
