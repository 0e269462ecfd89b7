// The marks of this lesson: where each stands in the text as it is today, coloured and kept up to date.
import { type Anchored, anchor } from '../../core/annotations/anchor.ts';
import type { AnnotationProgress } from '../../core/progress/reading-progress.ts';
import { marksOfLesson } from '../../stores/reading.ts';
import { recordStore } from '../../stores/record-store.ts';
import { lessonFacts } from './lesson-facts.ts';
import { type Place, paint } from './paint.ts';
import { rangeOf, readableText } from './readable-text.ts';
import { addReadingStyles } from './reading-styles.ts';

/** A mark and its place; none where the words can't be told for sure any more. */
export type PlacedMark = { readonly mark: AnnotationProgress; readonly place?: Place };

let placed: readonly PlacedMark[] = [];
let seen: unknown;
let isFollowing = false;

/** All marks of the lesson, in the order of the text; those without a place come last. */
export function placedMarks(): readonly PlacedMark[] {
  const { annotations } = recordStore.getState().progress;
  if (annotations !== seen) {
    seen = annotations;
    placed = marksOfLesson(annotations, lessonFacts().lesson).map(placeOf).sort(inTextOrder);
  }
  return placed;
}

/** Colours the marks, now and after every change. Idempotent. */
export function followMarks(): void {
  if (isFollowing) return;
  isFollowing = true;
  addReadingStyles();
  show();
  recordStore.subscribe(() => {
    if (recordStore.getState().progress.annotations !== seen) show();
  });
}

/** Brings a mark into sight and names it for a moment. False when it has no place. */
export function goToMark(id: string): boolean {
  const place = placedMarks().find(({ mark }) => mark.id === id)?.place;
  const range = place && rangeOf(readableText(place.root), place.start, place.end);
  if (!range) return false;
  for (let box = range.startContainer.parentElement; box; box = box.parentElement)
    if (box instanceof HTMLDetailsElement) box.open = true;
  scrollTo({ top: scrollY + range.getBoundingClientRect().top - innerHeight * 0.3 });
  paint('asked', [place]);
  return true;
}

function show(): void {
  const places = placedMarks();
  const of = (kind: AnnotationProgress['kind']) =>
    places.flatMap(({ mark, place }) => (place && mark.kind === kind ? [place] : []));
  paint('mark', of('highlight'));
  paint('note', of('note'));
}

function placeOf(mark: AnnotationProgress): PlacedMark {
  const root = document.getElementById(mark.block);
  const anchored: Anchored = root ? anchor(readableText(root).text, mark) : { found: 'gone' };
  if (!root || !('start' in anchored)) return { mark };
  return { mark, place: { root, start: anchored.start, end: anchored.end } };
}

function inTextOrder({ place: a }: PlacedMark, { place: b }: PlacedMark): number {
  if (!a || !b) return Number(!a) - Number(!b);
  if (a.root === b.root) return a.start - b.start;
  return a.root.compareDocumentPosition(b.root) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
