// What a window does with the trainer's deck: kept in order, undone, followed, and never lost to a file that can't be read.
import { expect, test, vi } from 'vitest';
import { setHidden } from '../../../src/core/classroom/slides/edit-deck.ts';
import type { CourseSlide } from '../../../src/core/classroom/slides/slide.ts';
import { type DeckHome, type DeckKept, findDeckHome } from '../../../src/stores/deck-home.ts';
import { createSlidesSession } from '../../../src/stores/slides-session.ts';

const slide = (id: string): CourseSlide => ({
  id,
  kind: 'line',
  where: 'l',
  lesson: 'l',
  hash: id,
  body: { form: 'words', text: id },
});

function stage(file = '', ids = ['a', 'b']) {
  const home = { place: 'browser' as const, file, answer: 'kept' as DeckKept, writes: [] as string[] };
  const waiting: (() => void)[] = [];
  let isSlow = false;
  const kept: DeckHome = {
    place: home.place,
    read: async () => home.file,
    write: async (text) => {
      if (isSlow) await new Promise<void>((go) => waiting.push(go));
      home.writes.push(text);
      if (home.answer === 'kept') home.file = text;
      return home.answer;
    },
  };
  let hear = () => {};
  const told = vi.fn();
  const session = createSlidesSession(() => ({
    course: 'c',
    loadSlides: async () => ({ lessons: [{ id: 'l', title: 'l' }], slides: ids.map(slide) }),
    findHome: async () => kept,
    newId: () => 'n1',
    join: (listener) => {
      hear = listener;
      return told;
    },
  }));
  return {
    ...session,
    home,
    told,
    hear: () => hear(),
    slow: (now: boolean) => {
      isSlow = now;
      for (const go of waiting.splice(0)) go();
    },
    hidden: () =>
      session.store
        .getState()
        .deck.entries.filter(({ isHidden }) => isHidden)
        .map(({ id }) => id),
    settled: () => vi.waitFor(() => expect(session.store.getState().keeping).not.toBe('keeping')),
  };
}

test('without a file all pages are there, and nothing is written before something is changed', async () => {
  const s = stage();
  await s.open();
  expect(s.store.getState()).toMatchObject({ status: 'ready', place: 'browser', keeping: 'kept' });
  expect(s.store.getState().deck.entries.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(s.home.writes).toEqual([]);
  s.edit((deck) => setHidden(deck, 'a', true));
  await s.settled();
  expect(s.home.writes).toHaveLength(1);
  expect(s.told).toHaveBeenCalledTimes(1);
});

test('changes made while one is being kept are kept after it, the last one last', async () => {
  const s = stage();
  await s.open();
  s.slow(true);
  s.edit((deck) => setHidden(deck, 'a', true));
  s.edit((deck) => setHidden(deck, 'b', true));
  s.edit((deck) => setHidden(deck, 'a', false));
  s.slow(false);
  await s.settled();
  expect(s.home.writes.at(-1)).toBe(JSON.stringify(s.store.getState().deck));
  expect(s.hidden()).toEqual(['b']);
  expect(s.home.writes.length).toBeLessThanOrEqual(2);
});

test('undo goes back step by step, and what it goes back to is kept', async () => {
  const s = stage();
  await s.open();
  const id = s.insert({ kind: 'own-text', title: 't', lines: [] }, 'a');
  expect(id).toBe('my-n1');
  s.edit((deck) => setHidden(deck, 'b', true));
  s.undo();
  s.undo();
  s.undo();
  await s.settled();
  expect(s.store.getState().deck.entries.map((entry) => entry.id)).toEqual(['a', 'b']);
  expect(JSON.parse(s.home.file).entries).toHaveLength(2);
});

test('what another window kept is taken over; what could not be kept stays here and can be kept again', async () => {
  const s = stage();
  await s.open();
  s.edit((deck) => setHidden(deck, 'a', true));
  await s.settled();
  const theirs = JSON.parse(s.home.file);
  s.home.file = JSON.stringify({ ...theirs, entries: theirs.entries.toReversed() });
  s.hear();
  await vi.waitFor(() => expect(s.store.getState().deck.entries[0]?.id).toBe('b'));
  s.home.answer = 'meanwhile';
  s.edit((deck) => setHidden(deck, 'b', true));
  await s.settled();
  expect(s.store.getState().keeping).toBe('meanwhile');
  expect(s.hidden()).toEqual(['b', 'a']);
  s.home.answer = 'kept';
  s.keep();
  await s.settled();
  expect(s.store.getState().keeping).toBe('kept');
});

test('a file that is no deck of this course is not written over, until another file is opened', async () => {
  const other = JSON.stringify({ format: 'huikuan-slides', v: 1, course: 'other', entries: [] });
  for (const file of ['{', '{}', other]) {
    const s = stage(file);
    await s.open();
    expect(s.store.getState().status).toBe('bad-file');
    s.edit((deck) => setHidden(deck, 'a', true));
    expect(s.take('nonsense')).toBe(false);
    expect(s.home.file).toBe(file);
    expect(s.take(JSON.stringify({ ...JSON.parse(other), course: 'c' }))).toBe(true);
    await s.settled();
    expect(s.store.getState().status).toBe('ready');
    expect(JSON.parse(s.home.file).entries.map(({ id }: { id: string }) => id)).toEqual(['a', 'b']);
  }
});

const files = { read: async () => 'from the browser', write: async () => {} };
const world = (answer: () => Response | Promise<Response>, broken = false) => ({
  fetch: vi.fn(async () => answer()),
  base: '/trainer/',
  files: () => {
    if (broken) throw new Error('blocked');
    return files;
  },
});

test.each([
  ['a server that knows nothing of it', () => new Response('', { status: 404 })],
  ['a host that answers everything with a page', () => new Response('<!doctype html>', { status: 200 })],
  ['no server', () => Promise.reject(new TypeError('network'))],
])('with %s the browser keeps it', async (_, answer) => {
  const home = await findDeckHome(world(answer));
  expect(home.place).toBe('browser');
  expect(await home.read()).toBe('from the browser');
  expect((await findDeckHome(world(answer, true))).place).toBe('nowhere');
});

test('the server is told which file is replaced, and its refusals are told apart', async () => {
  const answers = [
    new Response(null, { status: 204 }),
    new Response(null, { status: 204, headers: { etag: '"1"' } }),
    new Response('', { status: 412 }),
    new Response('', { status: 413 }),
    new Response('', { status: 507 }),
  ];
  const w = world(() => answers.shift() ?? new Response('', { status: 500 }));
  const home = await findDeckHome(w);
  expect(home.place).toBe('course-folder');
  expect(await home.write('a')).toBe('kept');
  expect(await home.write('b')).toBe('meanwhile');
  expect(await home.write('c')).toBe('too-big');
  expect(await home.write('d')).toBe('not-kept');
  const tags = w.fetch.mock.calls.map((call: unknown[]) => JSON.stringify(call[1]));
  expect(tags[1]).toContain('\\"none\\"');
  expect(tags[2]).toContain('\\"1\\"');
});
