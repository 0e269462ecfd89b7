// The page of all notes: by lesson, with the way back, as a file, and what it says when there is nothing or no room.
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { NO_PROGRESS, type Progress } from '../../../src/core/progress/progress.ts';
import { reading } from '../../../src/i18n/zh-CN/reading.ts';
import { record as recordWords } from '../../../src/i18n/zh-CN/record.ts';
import { fakeStore } from '../notices/fake-store.ts';

const words = reading.notes;
const store = fakeStore();
vi.mock('../../../src/stores/record-store.ts', () => ({ recordStore: store, openRecord: async () => {} }));
const given: { text: string; name: string }[] = [];
vi.mock('../../../src/islands/ui/give-file.ts', () => ({
  giveFile: (blob: Blob, name: string) => void blob.text().then((text) => given.push({ text, name })),
}));
const { default: NotesPanel } = await import('../../../src/islands/notes/NotesPanel.tsx');

const LESSONS = [
  {
    id: 'l1',
    title: '难找',
    url: '/b/learn/l1/',
    sections: [
      { id: 's1', title: '一行字' },
      { id: 's2', title: '哪一格' },
    ],
  },
  { id: 'l2', title: '难约', url: '/b/learn/l2/', sections: [] },
];
const mark = {
  id: 'n1',
  lesson: 'l2',
  block: 'b1',
  quote: '谁签哪一格',
  before: '',
  after: '',
  kind: 'note' as const,
  text: '# 问马工',
  removed: false,
  at: 5,
};
const NOTES: Progress = {
  ...NO_PROGRESS,
  annotations: {
    n1: mark,
    n2: { ...mark, id: 'n2', quote: '删掉的', removed: true },
    n3: { ...mark, id: 'n3', lesson: 'old', quote: '老课的话', kind: 'highlight', text: '' },
  },
  bookmarks: {
    'l1 s2': { lesson: 'l1', section: 's2', on: true, at: 2 },
    'l1 s1': { lesson: 'l1', section: 's1', on: true, at: 3 },
    'l1 s9': { lesson: 'l1', section: 's9', on: false, at: 3 },
  },
};

beforeEach(() => {
  given.length = 0;
  store.setState({ status: 'ready', progress: NO_PROGRESS });
});

test('nothing yet: says how notes come about, and leads to the first lesson', async () => {
  render(<NotesPanel lessons={LESSONS} />);
  expect(await screen.findByText(words.empty)).toBeTruthy();
  expect(screen.getByRole('link', { name: words.start }).getAttribute('href')).toBe('/b/learn/l1/');
});

test('notes stand by lesson in course order, each with the way back to its words', async () => {
  store.setState({ progress: NOTES });
  render(<NotesPanel lessons={LESSONS} />);
  expect(await screen.findByRole('button', { name: words.save })).toBeTruthy();
  const regions = screen.getAllByRole('region');
  expect(regions.map((one) => within(one).getByRole('heading', { level: 2 }).textContent)).toEqual([
    '难找',
    '难约',
    words.removedLesson,
  ]);
  const [first = document.body, second = document.body] = regions;
  expect(
    within(first)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(['/b/learn/l1/#s1', '/b/learn/l1/#s2']);
  expect(within(second).getByRole('link', { name: words.go }).getAttribute('href')).toBe(
    '/b/learn/l2/?note=n1#b1',
  );
  expect(screen.getByText('老课的话')).toBeTruthy();
  expect(screen.queryByText('删掉的')).toBeNull();
});

test('the file says the same, and what was written makes no headings', async () => {
  store.setState({ progress: NOTES });
  render(<NotesPanel lessons={LESSONS} />);
  await userEvent.click(await screen.findByRole('button', { name: words.save }));
  await vi.waitFor(() => expect(given).toHaveLength(1));
  const [{ text, name } = { text: '', name: '' }] = given;
  expect(name).toMatch(/^回款演练场笔记-\d{4}-\d\d-\d\d\.md$/);
  expect(text).toContain(
    '## 难找\n\n### 书签\n\n- 一行字\n- 哪一格\n\n## 难约\n\n> 谁签哪一格\n\n\\# 问马工\n\n*',
  );
  expect(text).not.toContain('删掉的');
});

test('a window that keeps nothing says so beside what it holds', async () => {
  store.setState({ status: 'unavailable', progress: NOTES });
  render(<NotesPanel lessons={LESSONS} />);
  expect(await screen.findByText(recordWords.unavailable)).toBeTruthy();
  expect(screen.getByText('谁签哪一格')).toBeTruthy();
});

test('a locked record shows nothing of it', async () => {
  store.setState({ status: 'locked', progress: NOTES });
  render(<NotesPanel lessons={LESSONS} />);
  expect(await screen.findByText(recordWords.locked)).toBeTruthy();
  expect(screen.queryByText('谁签哪一格')).toBeNull();
});
