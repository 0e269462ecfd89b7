// Marks on a page: coloured where their words are, listed as changed where they aren't, removed and brought back.
import { screen, within } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { NO_PROGRESS } from '../../../src/core/progress/progress.ts';
import { reading as words } from '../../../src/i18n/zh-CN/reading.ts';
import { fakeStore } from '../notices/fake-store.ts';
import { LESSON_PAGE, openLesson } from './lesson-page.ts';

const store = fakeStore();
vi.mock('../../../src/stores/record-store.ts', () => ({
  recordStore: store,
  openRecord: async () => {},
  record: async (type: string, _ref: unknown, body: { id: string; lesson: string; section: string }) => {
    const { progress } = store.getState();
    const changed =
      type === 'annotationSet'
        ? { annotations: { ...progress.annotations, [body.id]: { at: 1, ...body } } }
        : { bookmarks: { ...progress.bookmarks, [`${body.lesson} ${body.section}`]: { at: 1, ...body } } };
    store.setState({ progress: { ...progress, ...changed } as typeof progress });
    return { saved: true };
  },
}));
// jsdom has no style sheets that are made by scripts.
vi.mock('../../../src/components/add-styles.ts', () => ({ addStyles: () => {} }));
const { followMarks } = await import('../../../src/components/reading/marks.ts');
const { followSelection } = await import('../../../src/components/reading/selection-bar.ts');
const { toggleReadingPanel } = await import('../../../src/components/reading/reading-panel.ts');

const proto = HTMLDialogElement.prototype;
proto.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
};
proto.close ??= function (this: HTMLDialogElement) {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};
Range.prototype.getBoundingClientRect = () => new DOMRect(0, 100, 10, 10);

const coloured = (paint: string) =>
  [...document.querySelectorAll(`mark.reading-${paint}`)].map((one) => one.textContent).join('');
const button = (name: string) => screen.findByRole('button', { name });

function select(text: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(text) ?? -1;
    if (at < 0) continue;
    getSelection()?.setBaseAndExtent(node, at, node, at + text.length);
    document.dispatchEvent(new Event('selectionchange'));
    return;
  }
  expect.fail(`no ${text}`);
}

let isStarted = false;

/** The page as it comes anew; its scripts run once. */
function open(html = LESSON_PAGE): void {
  openLesson(html);
  if (!isStarted) {
    followMarks();
    followSelection();
  }
  isStarted = true;
  // The marks look for their places when the record changes.
  const { progress } = store.getState();
  store.setState({ progress: { ...progress, annotations: { ...progress.annotations } } });
}

beforeEach(() => {
  store.setState({ progress: NO_PROGRESS });
});

test('words are marked, removed, and brought back', async () => {
  open();
  select('谁说了算');
  await userEvent.click(await button(words.select.mark));
  expect(coloured('mark')).toBe('谁说了算');
  select('谁说了算');
  await userEvent.click(await button(words.mark.remove));
  expect(coloured('mark')).toBe('');
  await userEvent.click(await button(words.mark.undo));
  expect(coloured('mark')).toBe('谁说了算');
  const [mark] = Object.values(store.getState().progress.annotations);
  expect(mark).toMatchObject({
    block: 's2',
    quote: '谁说了算',
    before: '难找何志远从来不问',
    after: '，他问谁签哪一格。',
  });
});

test('what is pressed holds for the words selected by then, not for those the bar came up for', async () => {
  open();
  select('谁说');
  const mark = await button(words.select.mark);
  const selection = getSelection() ?? expect.fail('no selection');
  for (let i = 0; i < 2; i++) selection.extend(selection.focusNode ?? document, selection.focusOffset + 1);
  await userEvent.click(mark);
  expect(coloured('mark')).toBe('谁说了算');
});

test('a note is written over the words it is about; without words it is a mark', async () => {
  open();
  select('清楚');
  await userEvent.click(await button(words.select.note));
  await userEvent.type(await screen.findByRole('textbox', { name: words.note.field }), ' 先核发票 ');
  await userEvent.click(await button(words.note.save));
  expect(coloured('note')).toBe('清楚');
  expect(Object.values(store.getState().progress.annotations)[0]).toMatchObject({
    kind: 'note',
    text: '先核发票',
    block: 'case-1',
  });
  select('清楚');
  await userEvent.click(await button(words.mark.edit));
  await userEvent.clear(await screen.findByRole('textbox', { name: words.note.field }));
  await userEvent.click(await button(words.note.save));
  expect(coloured('note')).toBe('');
  expect(coloured('mark')).toBe('清楚');
});

test('a question, a field and the foot of the page can’t be marked', async () => {
  open();
  for (const text of ['谁签哪一格？', '本课用到的词']) {
    select(text);
    await new Promise((done) => setTimeout(done, 300));
    expect(screen.queryByRole('toolbar')).toBeNull();
  }
});

test('under an edited text the mark follows its words, or is listed as changed with the old ones kept', async () => {
  open();
  select('谁说了算');
  await userEvent.click(await button(words.select.mark));
  select('就是这笔');
  await userEvent.click(await button(words.select.mark));
  open(LESSON_PAGE.replace('何志远从来不问', '老何在这一行二十年，从来不问').replace('，就是这笔。', '。'));
  expect(coloured('mark')).toBe('谁说了算');
  const opener = document.body.appendChild(document.createElement('button'));
  await toggleReadingPanel(opener);
  const panel = screen.getByRole('dialog', { name: words.title });
  const changed = within(panel).getByText(words.list.changed).closest('li') ?? expect.fail('not listed');
  expect(changed.textContent).toContain('就是这笔');
  expect(within(changed).queryByRole('button', { name: new RegExp(words.list.go) })).toBeNull();
  await userEvent.click(within(changed).getByRole('button', { name: new RegExp(words.mark.remove) }));
  expect(within(panel).queryByText(words.list.changed)).toBeNull();
  await userEvent.keyboard('{Escape}');
});

test('the sheet sets a bookmark, takes it again, and gives the focus back', async () => {
  open();
  const opener = document.body.appendChild(document.createElement('button'));
  await toggleReadingPanel(opener);
  const panel = screen.getByRole('dialog', { name: words.title });
  // jsdom lays nothing out: every section is at the top, the last one counts.
  await userEvent.click(within(panel).getByRole('button', { name: words.bookmark.set('难找') }));
  expect(within(panel).getByRole('link', { name: '难找' })).toHaveProperty('hash', '#s2');
  await userEvent.click(within(panel).getByRole('button', { name: words.bookmark.unset('难找') }));
  expect(within(panel).queryByRole('link', { name: '难找' })).toBeNull();
  panel.querySelector('h2')?.focus();
  await userEvent.keyboard('{Escape}');
  expect(document.activeElement).toBe(opener);
});
