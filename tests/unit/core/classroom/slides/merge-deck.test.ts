// Proves that the trainer's order survives whatever an update does to the course, and that all of it is named.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Deck, isDeck } from '../../../../../src/core/classroom/slides/deck.ts';
import {
  moveBehind,
  putOwn,
  removeOwn,
  setHidden,
} from '../../../../../src/core/classroom/slides/edit-deck.ts';
import {
  acceptNews,
  freshDeck,
  mergeDeck,
  newsOf,
} from '../../../../../src/core/classroom/slides/merge-deck.ts';
import type { CourseSlide } from '../../../../../src/core/classroom/slides/slide.ts';

const slide = (id: string, text = id): CourseSlide => ({
  id,
  kind: 'line',
  where: 'l',
  lesson: 'l',
  hash: `h:${text}`,
  body: { form: 'words', text },
});
const ids = (deck: Deck) => deck.entries.map(({ id }) => id);

const name = fc.constantFrom(...'abcdefghij');
const course = fc
  .uniqueArray(fc.tuple(name, fc.constantFrom('', '!')), { selector: ([id]) => id })
  .map((list) => list.map(([id, mark]) => slide(id, id + mark)));
const edit = fc.oneof(
  fc.record({ do: fc.constant('move' as const), id: name, at: name }),
  fc.record({ do: fc.constant('hide' as const), id: name, at: name }),
  fc.record({ do: fc.constant('own' as const), id: name, at: name }),
);
const edited = (deck: Deck, edits: readonly { do: 'move' | 'hide' | 'own'; id: string; at: string }[]) =>
  edits.reduce((now, { do: what, id, at }) => {
    if (what === 'move') return moveBehind(now, id, at);
    if (what === 'hide') return setHidden(now, id, true);
    return putOwn(now, `my-${id}`, { kind: 'own-text', title: id, lines: [] }, at);
  }, deck);
const deck = fc
  .tuple(course, fc.array(edit, { maxLength: 12 }))
  .map(([slides, edits]) => edited(freshDeck('c', slides), edits));

test('the order of what he had is the order of what he has, own and hidden pages included', () => {
  fc.assert(
    fc.property(deck, course, (before, slides) => {
      const had = new Set(ids(before));
      const after = mergeDeck(before, slides);
      expect(after.entries.filter(({ id }) => had.has(id))).toEqual(before.entries);
      const accepted = acceptNews(after, slides);
      const still = new Set(ids(accepted));
      expect(ids(accepted).filter((id) => had.has(id))).toEqual(ids(before).filter((id) => still.has(id)));
      expect(ids(before).filter((id) => id.startsWith('my-') && !still.has(id))).toEqual([]);
    }),
  );
});

test('every page of the course is in it once, and only own pages besides', () => {
  fc.assert(
    fc.property(deck, course, (before, slides) => {
      const accepted = acceptNews(mergeDeck(before, slides), slides);
      expect(isDeck(accepted)).toBe(true);
      expect(
        ids(accepted)
          .filter((id) => !id.startsWith('my-'))
          .toSorted(),
      ).toEqual(slides.map(({ id }) => id).toSorted());
    }),
  );
});

test('what is new, changed or gone is named, nothing else, and only until it was seen', () => {
  fc.assert(
    fc.property(deck, course, (before, slides) => {
      const merged = mergeDeck(before, slides);
      const now = new Map(slides.map((one) => [one.id, one.hash]));
      const expected = merged.entries.flatMap((entry) => {
        if ('own' in entry) return [];
        const known = before.entries.some(({ id }) => id === entry.id);
        if (!now.has(entry.id)) return [`${entry.id} gone`];
        if (!known) return [`${entry.id} new`];
        return now.get(entry.id) === entry.hash ? [] : [`${entry.id} changed`];
      });
      expect(newsOf(merged, slides).map(({ id, what }) => `${id} ${what}`)).toEqual(expected);
      expect(newsOf(acceptNews(merged, slides), slides)).toEqual([]);
      expect(mergeDeck(merged, slides)).toBe(merged);
    }),
  );
});

test('a new page stands right behind the one that is before it in the course', () => {
  const before = moveBehind(
    freshDeck(
      'c',
      ['a', 'b', 'c'].map((id) => slide(id)),
    ),
    'a',
    'c',
  );
  const after = mergeDeck(
    before,
    ['0', 'a', 'x', 'y', 'b', 'c'].map((id) => slide(id)),
  );
  expect(ids(after)).toEqual(['0', 'b', 'c', 'a', 'x', 'y']);
});

test('a page that is gone keeps its place until the trainer has seen it, and comes back there', () => {
  const all = ['a', 'b', 'c'].map((id) => slide(id));
  const before = moveBehind(freshDeck('c', all), 'b', '');
  const without = mergeDeck(before, [slide('a'), slide('c')]);
  expect(newsOf(without, [slide('a'), slide('c')])).toEqual([
    { id: 'b', title: 'b', what: 'gone', isHidden: false },
  ]);
  expect(ids(mergeDeck(without, all))).toEqual(['b', 'a', 'c']);
});

test('moving keeps every page, puts it where it should be, and going nowhere changes nothing', () => {
  fc.assert(
    fc.property(deck, name, fc.option(name, { nil: '' }), (before, id, behind) => {
      const after = moveBehind(before, id, behind);
      expect(ids(after).toSorted()).toEqual(ids(before).toSorted());
      if (after === before) return;
      const at = ids(after).indexOf(id);
      expect(ids(after)[at - 1] ?? '').toBe(behind);
    }),
  );
});

test('pages of the course cannot be taken out, own ones can', () => {
  const before = putOwn(
    freshDeck('c', [slide('a')]),
    'my-1',
    { kind: 'own-text', title: 't', lines: [] },
    'a',
  );
  expect(ids(removeOwn(before, 'a'))).toEqual(['a', 'my-1']);
  expect(ids(removeOwn(before, 'my-1'))).toEqual(['a']);
});

test.each([
  ['a page twice', (d: Deck) => ({ ...d, entries: [...d.entries, ...d.entries] })],
  ['another version', (d: Deck) => ({ ...d, v: 2 })],
  ['a page without its kind', (d: Deck) => ({ ...d, entries: [{ id: 'my-1', isHidden: false, own: {} }] })],
  [
    'a picture that could hold a script',
    (d: Deck) => ({
      ...d,
      entries: [
        {
          id: 'my-1',
          isHidden: false,
          own: { kind: 'own-image', title: '', src: 'data:image/svg+xml;base64,PHN2Zz4=' },
        },
      ],
    }),
  ],
  [
    'a picture from elsewhere',
    (d: Deck) => ({
      ...d,
      entries: [
        {
          id: 'my-1',
          isHidden: false,
          own: { kind: 'own-image', title: '', src: 'https://example.org/x.png' },
        },
      ],
    }),
  ],
])('%s is no deck', (_, spoil) => {
  const whole = freshDeck('c', [slide('a')]);
  expect(isDeck(whole)).toBe(true);
  expect(isDeck(spoil(whole))).toBe(false);
});
