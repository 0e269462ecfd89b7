// The review page: front, back, four ratings by key; undo after a reload; putting away and bringing back; what Anki gets.
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { buildQuestionData } from '../../../src/core/quiz/build-question-data.ts';
import type { QuestionCard, RecallCourse } from '../../../src/core/recall/card.ts';
import type { EventDraft } from '../../../src/schema/words/event.ts';
import { samples } from '../../unit/core/quiz/sample-questions.ts';
import { COURSE, graded, lawCard, reviewed, setting } from '../../unit/core/recall/support.ts';
import { begin, bodies, keep, store } from './fake-log.ts';

const saved = { isKept: true };
vi.mock('../../../src/stores/record-store.ts', () => ({
  recordStore: store,
  openRecord: async () => {},
  record: async (type: string, ref: unknown, body: unknown) => {
    if (saved.isKept) keep({ type, ref, body } as EventDraft);
    return { saved: saved.isKept };
  },
}));
const given: Blob[] = [];
vi.mock('../../../src/islands/ui/give-file.ts', () => ({ giveFile: (blob: Blob) => given.push(blob) }));
const { default: RecallPanel } = await import('../../../src/islands/recall/RecallPanel.tsx');

const { item, key } = buildQuestionData(samples.single, (id) => `《条例》${id}`);
const question: QuestionCard = {
  kind: 'question',
  card: `question:${item.id}`,
  lesson: 'l1',
  item: { ...item, hints: [] },
  keyUrl: 'data/keys/single.json',
  refHash: 'h',
  sectionTitle: '',
  sectionHref: '',
};
const course: RecallCourse = { ...COURSE, cards: [question, lawCard('1'), lawCard('2')] };
const DAY_AGO = () => Date.now() - 86_400_000;
const asked: string[] = [];
const network = { isDown: false };

async function open(drafts: readonly EventDraft[], at = DAY_AGO()) {
  await begin(drafts, at);
  return show();
}

async function show() {
  render(<RecallPanel courseUrl="data/recall/x.json" lawsUrl="/laws/" termsUrl="/terms/" />);
  await waitFor(() => expect(document.querySelector('.recall, [role=alert]')).not.toBeNull(), WAIT);
  return userEvent.setup();
}
/** No promise of the page: it ends what hangs. */
const WAIT = { timeout: 10_000 };
const hand = () => document.querySelector('[data-card]')?.getAttribute('data-card');
const right = samples.single.options.find((option) => option.correct) ?? expect.fail('no right option');

/** Once the question is alive. */
async function answer(user: ReturnType<typeof userEvent.setup>, option: string): Promise<void> {
  await waitFor(() => {
    if (!document.querySelector('fieldset:enabled [type=radio]')) throw new Error('not alive yet');
  }, WAIT);
  // Another try draws the choices anew: those from before are no longer on the page.
  await user.click(screen.getByRole('radio', { name: new RegExp(option) }));
  await user.click(screen.getByRole('button', { name: '提交' }));
}

beforeEach(() => {
  cleanup();
  saved.isKept = true;
  network.isDown = false;
  asked.length = 0;
  given.length = 0;
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    if (network.isDown) throw new TypeError('Failed to fetch');
    const body = url.includes('/keys/') ? key : course;
    return { ok: true, status: 200, json: async () => body, text: async () => JSON.stringify(body) };
  });
});

describe('a law', () => {
  test('is turned over by the space bar, rated by a digit, and gone until its day', async () => {
    const user = await open([setting('law', 1), reviewed('law:2', 3)], Date.now());
    expect(hand()).toBe('law:1');
    expect(screen.queryByText('30 日内付款。')).toBeNull();
    await user.keyboard('3');
    expect(bodies('cardReviewed')).toHaveLength(1);
    await user.keyboard(' ');
    await screen.findByText('30 日内付款。', undefined, WAIT);
    screen.getByRole('button', { name: /忘了.*今天再问/ });
    screen.getByRole('button', { name: /很熟.*8 天后/ });
    await user.keyboard('3');
    await screen.findByText('今天的看完了', undefined, WAIT);
    expect(bodies('cardReviewed').at(-1)).toEqual({ card: 'law:1', rating: 3 });
    screen.getByText(/下一批在 \d{4}-\d\d-\d\d，2 张。/);
    screen.getByText('今天看过 2 张');
    const days = screen.getByRole('table', { hidden: true });
    expect(within(days).getAllByRole('row', { hidden: true })[3]?.textContent).toMatch(/2$/);
  });

  test('that was forgotten comes back the same day, its front first, after the others', async () => {
    const user = await open([setting('law', 1)]);
    await user.keyboard(' 1');
    await waitFor(() => expect(hand()).toBe('law:2'), WAIT);
    await user.keyboard(' 3');
    await waitFor(() => expect(hand()).toBe('law:1'), WAIT);
    expect(screen.queryByText('30 日内付款。')).toBeNull();
  });
});

describe('an undo', () => {
  test('after a reload brings the card back as if it had not been rated', async () => {
    const user = await open([setting('law', 1)]);
    await user.keyboard(' 4');
    await waitFor(() => expect(hand()).toBe('law:2'), WAIT);
    cleanup();
    const again = await show();
    expect(hand()).toBe('law:2');
    await again.keyboard('z');
    await waitFor(() => expect(hand()).toBe('law:1'), WAIT);
    screen.getByText('退回来了。');
    expect(bodies('reviewUndone')).toEqual([{ card: 'law:1', event: 'd-2' }]);
    screen.getByText('今天还有 2 张');
  });

  test('brings back what was put away, without a trace in the reviews', async () => {
    const user = await open([setting('law', 1)]);
    await user.click(screen.getByRole('button', { name: '不再问' }));
    await waitFor(() => expect(hand()).toBe('law:2'), WAIT);
    await user.click(screen.getByRole('button', { name: '退回上一张' }));
    await waitFor(() => expect(hand()).toBe('law:1'), WAIT);
    expect(bodies('reviewUndone')).toEqual([]);
  });
});

test('a card put off until tomorrow stands in the list, and comes back from there', async () => {
  const user = await open([setting('law', 1)]);
  await user.keyboard('-');
  await waitFor(() => expect(hand()).toBe('law:2'), WAIT);
  await user.click(screen.getByRole('button', { name: '把“《条例》1”放回来' }));
  await waitFor(() => expect(screen.getByText('没有收起来的卡。')).toBeDefined(), WAIT);
  screen.getByText('今天还有 2 张');
});

describe('a question', () => {
  test('is tried anew, its key asked for after the answer, its result suggests the rating', async () => {
    const user = await open(graded(item.id, 0));
    expect(hand()).toBe(question.card);
    expect(asked).toEqual(['data/recall/x.json']);
    expect(screen.queryByRole('group', { name: '记得怎么样？' })).toBeNull();
    await answer(user, right.text);
    await screen.findByRole('button', { name: /记得.*按结果/ }, WAIT);
    expect(asked).toEqual(['data/recall/x.json', 'data/keys/single.json']);
    expect(bodies('answerCommitted').at(-1)).toMatchObject({ attempt: 2, hintsUsed: 0 });
    await user.keyboard('3');
    await screen.findByText('今天的看完了', undefined, WAIT);
  });

  test('stays in hand though a wrong answer moves it in the queue', async () => {
    const user = await open([setting('law', 1), setting('question', 1)]);
    act(() => keep(reviewed('law:1', 3), Date.now() - 40 * 86_400_000));
    await waitFor(() => expect(hand()).toBe(question.card), WAIT);
    const wrong = samples.single.options.find((option) => !option.correct) ?? expect.fail();
    await answer(user, wrong.text);
    await screen.findByRole('button', { name: /忘了.*按结果/ }, WAIT);
    expect(hand()).toBe(question.card);
  });
});

describe('what may be wrong', () => {
  test('nothing met yet: what will come here, and the way to begin now', async () => {
    const user = await open([]);
    screen.getByRole('heading', { name: '还没有卡' });
    await user.click(screen.getByRole('checkbox', { name: '全部法条（2 张）' }));
    await waitFor(() => expect(hand()).toBe('law:1'), WAIT);
  });

  test('the cards can’t be had: said so, and asked for again', async () => {
    network.isDown = true;
    const user = await open([setting('law', 1)]);
    screen.getByRole('alert');
    network.isDown = false;
    await user.click(screen.getByRole('button', { name: '再取一次' }));
    await waitFor(() => expect(hand()).toBe('law:1'), WAIT);
  });

  test('the window keeps nothing: said so; a rating that wasn’t kept is not taken for one', async () => {
    const user = await open([setting('law', 1)]);
    act(() => store.setState({ status: 'unavailable' }));
    screen.getByText(/这个窗口里存不下记录/);
    saved.isKept = false;
    await user.keyboard(' 3');
    await screen.findByText(/没存上/, undefined, WAIT);
    expect(hand()).toBe('law:1');
  });
});

test('Anki gets a question only with an answer of the learner’s, and never a position', async () => {
  const user = await open([setting('law', 1), setting('question', 1)]);
  await user.click(screen.getByRole('button', { name: '导出文本' }));
  await screen.findByText(/写好了，2 张。有 1 张题还没答过/, undefined, WAIT);
  expect(asked).toEqual(['data/recall/x.json']);
  act(() => {
    for (const draft of graded(item.id, 1)) keep(draft);
  });
  await user.click(screen.getByRole('button', { name: '导出文本' }));
  await screen.findByText('写好了，3 张。', undefined, WAIT);
  const text = (await given.at(-1)?.text()) ?? '';
  expect(text).toContain('#guid column:1');
  expect(text).toContain(right.text);
});
