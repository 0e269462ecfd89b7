// The line under a field that the card can answer: it offers the figure, writes it in when asked, and says when both agree.
import { beforeEach, expect, test, vi } from 'vitest';
import { NO_PROGRESS, type Progress } from '../../../src/core/progress/progress.ts';
import { lessonCard } from '../../../src/i18n/zh-CN/deals.ts';
import { fakeStore } from '../notices/fake-store.ts';

const store = fakeStore();
const recorded: unknown[] = [];
vi.mock('../../../src/stores/record-store.ts', () => ({
  recordStore: store,
  record: async (_type: string, _ref: unknown, body: unknown) => {
    recorded.push(body);
    return { saved: true };
  },
}));
const { followFields } = await import('../../../src/components/lesson/fields.ts');
const { followCardAnswers } = await import('../../../src/components/lesson/card-answers.ts');

const words = lessonCard.answers;
const kept = (value: string) => ({ value, at: 1, hlc: 'h' });
const withCard = (values: Readonly<Record<string, string>>): Progress => ({
  ...NO_PROGRESS,
  deals: {
    k1: {
      fields: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, kept(value)])),
      state: 'open',
      stateAt: 1,
      addedAt: 1,
      lastAt: 1,
    },
  },
});

const KNOWN = {
  amount: '1000',
  'contract-type': 'goods',
  'signed-on': '2025-07-01',
  'buyer-type': 'institution',
  'seller-size': 'small',
  'agreed-due-on': '2026-11-17',
};

const field = () => document.querySelector('input') ?? expect.fail('no field');
const line = () => document.querySelector('[data-card-answer]') ?? expect.fail('no line');
const fill = () => line().querySelector('button');

function open(progress: Progress): void {
  store.setState({ progress });
  document.body.innerHTML = `<div data-block="b1">
    <input data-field="due">
    <p data-card-answer="due-on" data-for="due">${words.none}</p>
    <p data-form-state></p></div>`;
  followFields('l1', { id: 'l1', hash: 'h' });
  followCardAnswers();
}

beforeEach(() => {
  recorded.length = 0;
  store.setState({ progress: NO_PROGRESS });
});

test('without a card, and with one that lacks the facts, the line stays as it came', () => {
  open(NO_PROGRESS);
  expect(line().textContent).toBe(words.none);
  open(withCard({ amount: '1000' }));
  expect(line().textContent).toBe(words.none);
});

test('the figure is offered; a press writes it in and keeps it in the lesson', () => {
  open(withCard(KNOWN));
  expect(line().textContent).toContain(words.one('2026-11-17'));
  fill()?.click();
  expect(field().value).toBe('2026-11-17');
  expect(recorded).toEqual([{ lesson: 'l1', block: 'b1', field: 'due', value: '2026-11-17' }]);
  expect(line().textContent).toBe(words.same);
});

test('what the learner wrote stands until he presses; a card that changes is heard', () => {
  open(withCard(KNOWN));
  field().value = '2026-11-01';
  field().dispatchEvent(new Event('input', { bubbles: true }));
  expect(field().value).toBe('2026-11-01');
  store.setState({ progress: withCard({ ...KNOWN, 'agreed-due-on': '2026-11-01' }) });
  expect(line().textContent).toBe(words.same);
  store.setState({ progress: NO_PROGRESS });
  expect(line().textContent).toBe(words.none);
});
