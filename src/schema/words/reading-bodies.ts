// What the events of reading say, and the tests for them: words that were marked, notes on them, sections to come back to.
import { type BodyGuard, isObject, isText } from './guards.ts';

/** Words that were only marked, or marked with words of one's own. */
export type AnnotationKind = 'highlight' | 'note';

/** The bodies by event type. */
export type ReadingBodies = {
  /**
   * A mark as it is from now on; the last word on an `id` holds. `block`: the authored id that the words stand under;
   * `quote` the words, `before` and `after` what stood around them; `text` the note, '' without one.
   */
  readonly annotationSet: {
    readonly id: string;
    readonly lesson: string;
    readonly block: string;
    readonly quote: string;
    readonly before: string;
    readonly after: string;
    readonly kind: AnnotationKind;
    readonly text: string;
    readonly removed: boolean;
  };
  /** A section got a bookmark, or lost it. */
  readonly bookmarkSet: { readonly lesson: string; readonly section: string; readonly on: boolean };
};

/** Guard of annotationSet. */
export const isAnnotationSet: BodyGuard = (body) =>
  isObject(body) &&
  ['id', 'lesson', 'block', 'quote'].every((name) => isText(body[name])) &&
  ['before', 'after', 'text'].every((name) => typeof body[name] === 'string') &&
  (body['kind'] === 'highlight' || body['kind'] === 'note') &&
  typeof body['removed'] === 'boolean';

/** Guard of bookmarkSet. */
export const isBookmarkSet: BodyGuard = (body) =>
  isObject(body) && isText(body['lesson']) && isText(body['section']) && typeof body['on'] === 'boolean';
