// Folds events into progress: one at a time as they happen, or the whole record at once.
import type { StoredEvent } from '../../schema/words/event.ts';
import { sortEvents } from '../record/compare-events.ts';
import { upcast } from '../record/upcast.ts';
import { changeOf } from './changes.ts';
import type { AnswerProgress, BlockProgress, LastPlace, LessonProgress, Progress } from './progress.ts';

type Entries<V> = { readonly [key: string]: V };
type Update<V> = { readonly key: string; readonly update: (before: V | undefined) => V };

/**
 * The progress after one more event, which must come after all that were folded before (compareEvents); an event that
 * comes late asks for foldAll. What this version cannot read changes nothing.
 */
export function foldEvent(progress: Progress, event: StoredEvent): Progress {
  const known = upcast(event);
  if (!known) return progress;
  const change = changeOf(known);
  switch (change.part) {
    case 'lessons':
      return { ...progress, lessons: withEntry(progress.lessons, change), last: change.last };
    case 'answers':
      return { ...progress, answers: withEntry(progress.answers, change) };
    case 'fields':
      return { ...progress, fields: withEntry(progress.fields, change) };
  }
}

/** The progress of a whole record: the same for any arrival order and any number of copies of an event. */
export function foldAll(events: Iterable<StoredEvent>): Progress {
  const lessons = new Map<string, LessonProgress>();
  const answers = new Map<string, AnswerProgress>();
  const fields = new Map<string, BlockProgress>();
  let last: LastPlace | undefined;
  for (const event of sortEvents(events)) {
    const known = upcast(event);
    if (!known) continue;
    const change = changeOf(known);
    switch (change.part) {
      case 'lessons':
        put(lessons, change);
        last = change.last;
        break;
      case 'answers':
        put(answers, change);
        break;
      case 'fields':
        put(fields, change);
        break;
    }
  }
  const parts = {
    lessons: Object.fromEntries(lessons),
    answers: Object.fromEntries(answers),
    fields: Object.fromEntries(fields),
  };
  return last ? { ...parts, last } : parts;
}

function withEntry<V>(entries: Entries<V>, { key, update }: Update<V>): Entries<V> {
  return { ...entries, [key]: update(Object.hasOwn(entries, key) ? entries[key] : undefined) };
}

function put<V>(entries: Map<string, V>, { key, update }: Update<V>): void {
  entries.set(key, update(entries.get(key)));
}
