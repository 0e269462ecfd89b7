// Marks and bookmarks in the record: the last word holds, the first day stays.
import { expect, test } from 'vitest';
import { foldAll } from '../../../../src/core/progress/fold.ts';
import { makeEvent, type Writer } from '../../../../src/core/record/make-event.ts';
import type { EventDraft } from '../../../../src/schema/words/event.ts';
import { isAnnotationSet, isBookmarkSet } from '../../../../src/schema/words/reading-bodies.ts';

const ref = { id: 'l1', hash: 'h' };
const mark = {
  id: 'n1',
  lesson: 'l1',
  block: 'b1',
  quote: '谁签哪一格',
  before: '他问',
  after: '。',
  kind: 'highlight' as const,
  text: '',
  removed: false,
};

function folded(drafts: readonly EventDraft[]) {
  let writer: Writer = { course: 'c', profile: 'p', device: 'd', seq: 0 };
  const events = drafts.map((draft, index) => {
    const event = makeEvent(draft, writer, { now: () => 1000 + index, tzOffsetMin: () => 0 });
    writer = { ...writer, seq: event.seq, hlc: event.hlc };
    return event;
  });
  return foldAll(events.toReversed());
}

test('a mark becomes a note, is removed and comes back, and keeps the day it was made', () => {
  const note = { ...mark, kind: 'note' as const, text: '明天问马工' };
  const set = (body: EventDraft<'annotationSet'>['body']): EventDraft => ({
    type: 'annotationSet',
    ref,
    body,
  });
  const steps = [set(mark), set(note), set({ ...note, removed: true }), set(note)];
  expect(folded(steps.slice(0, 2)).annotations['n1']).toEqual({ ...note, at: 1000 });
  expect(folded(steps.slice(0, 3)).annotations['n1']?.removed).toBe(true);
  expect(folded(steps).annotations['n1']).toEqual({ ...note, at: 1000 });
});

test('a section has its bookmark or has not', () => {
  const set = (section: string, on: boolean): EventDraft => ({
    type: 'bookmarkSet',
    ref,
    body: { lesson: 'l1', section, on },
  });
  const { bookmarks } = folded([set('s1', true), set('s2', true), set('s1', false)]);
  expect(Object.values(bookmarks).filter(({ on }) => on)).toEqual([
    { lesson: 'l1', section: 's2', on: true, at: 1001 },
  ]);
});

test('what is no mark and no bookmark is not taken for one', () => {
  expect(isAnnotationSet(mark)).toBe(true);
  for (const name of Object.keys(mark))
    expect(isAnnotationSet({ ...mark, [name]: undefined }), name).toBe(false);
  expect(isAnnotationSet({ ...mark, quote: '' })).toBe(false);
  expect(isAnnotationSet({ ...mark, kind: 'stain' })).toBe(false);
  expect(isBookmarkSet({ lesson: 'l1', section: 's1', on: true })).toBe(true);
  expect(isBookmarkSet({ lesson: 'l1', section: '', on: true })).toBe(false);
  expect(isBookmarkSet({ lesson: 'l1', section: 's1' })).toBe(false);
});
