// Fields tied to a card: they show and write the card in hand, begin one with what was typed, and never mix two cards up.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_PROGRESS, type Progress } from '../../../src/core/progress/progress.ts';
import { fakeStore } from '../notices/fake-store.ts';

const store = fakeStore();
const recorded: [string, unknown][] = [];
vi.mock('../../../src/stores/record-store.ts', () => ({
  recordStore: store,
  record: async (type: string, _ref: unknown, body: unknown) => {
    recorded.push([type, body]);
    return { saved: true };
  },
}));
const { followFields } = await import('../../../src/components/lesson/fields.ts');
const { followCardLines } = await import('../../../src/components/lesson/card-line.ts');

const kept = (value: string) => ({ value, at: 1, hlc: 'h' });
const card = (values: Readonly<Record<string, string>>, addedAt = 1) => ({
  fields: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, kept(value)])),
  state: 'open' as const,
  stateAt: addedAt,
  addedAt,
  lastAt: addedAt,
});
const withCards = (deals: Progress['deals'], chosenDeal?: string): Progress => ({
  ...NO_PROGRESS,
  deals,
  ...(chosenDeal === undefined ? {} : { chosenDeal }),
});

const input = (name: string) =>
  document.querySelector<HTMLInputElement>(`[data-field="${name}"]`) ?? expect.fail(name);
const line = () => document.querySelector<HTMLElement>('[data-card-line]') ?? expect.fail('no line');
const buttons = () => [...line().querySelectorAll('button')];

function open(progress: Progress): void {
  store.setState({ progress });
  document.body.innerHTML = `<div data-block="b1">
    <p data-card-line="/me/deals/"></p>
    <input data-field="f1" data-deal="amount">
    <input data-field="f2" data-deal="next-step">
    <input data-field="f3">
    <p data-form-state></p></div>`;
  followFields('l1', { id: 'l1', hash: 'h' });
  followCardLines();
}

function type(name: string, value: string): void {
  input(name).value = value;
  input(name).dispatchEvent(new Event('input', { bubbles: true }));
}
function leave(name: string): void {
  input(name).dispatchEvent(new Event('change', { bubbles: true }));
}

beforeEach(() => {
  recorded.length = 0;
  store.setState({ progress: NO_PROGRESS });
});

describe('with a card', () => {
  test('a tied field shows it and writes it, in canonical text; a step is kept for its block; others stay in the lesson', () => {
    open(withCards({ k1: card({ amount: '1260000', 'next-step@b1': '送件', 'next-step@b2': '别的' }) }));
    expect(input('f1').value).toBe('1,260,000');
    expect(input('f2').value).toBe('送件');
    type('f1', '88万');
    leave('f1');
    type('f2', '催一句');
    leave('f2');
    type('f3', '自己的');
    leave('f3');
    expect(recorded).toEqual([
      ['dealFieldSaved', { deal: 'k1', field: 'amount', value: '880000' }],
      ['dealFieldSaved', { deal: 'k1', field: 'next-step@b1', value: '催一句' }],
      ['fieldSaved', { lesson: 'l1', block: 'b1', field: 'f3', value: '自己的' }],
    ]);
  });

  test('what was typed for one card is kept on that one, also when another is taken before the pause is over', () => {
    const deals = { k1: card({ unit: '甲', amount: '1' }), k2: card({ unit: '乙', amount: '2' }, 2) };
    open(withCards(deals, 'k1'));
    type('f1', '11');
    input('f1').focus();
    store.setState({ progress: withCards(deals, 'k2') });
    leave('f1');
    expect(recorded).toEqual([['dealFieldSaved', { deal: 'k1', field: 'amount', value: '11' }]]);
  });

  test('another card shows its own values, and nothing of the one before', () => {
    const deals = { k1: card({ unit: '甲', amount: '1' }), k2: card({ unit: '乙' }, 2) };
    open(withCards(deals, 'k1'));
    expect(line().textContent).toContain('甲');
    const select = line().querySelector('select') ?? expect.fail('nothing to choose');
    select.value = 'k2';
    select.dispatchEvent(new Event('change'));
    expect(recorded).toEqual([['dealChosen', { deal: 'k2' }]]);
    store.setState({ progress: withCards(deals, 'k2') });
    expect(input('f1').value).toBe('');
    expect(line().querySelector('a')?.getAttribute('href')).toBe('/me/deals/#k2');
  });

  test('what can’t be read is kept and said', () => {
    open(withCards({ k1: card({}) }));
    type('f1', '一百来万');
    leave('f1');
    expect(recorded).toEqual([['dealFieldSaved', { deal: 'k1', field: 'amount', value: '一百来万' }]]);
    return vi.waitFor(() =>
      expect(document.querySelector('[data-form-state]')?.textContent).toContain('读不成数'),
    );
  });
});

describe('without a card', () => {
  test('a tied field is a plain one, and a card is begun with what stands in the tied fields', () => {
    open(NO_PROGRESS);
    type('f1', '88万');
    leave('f1');
    expect(recorded.splice(0)).toEqual([
      ['fieldSaved', { lesson: 'l1', block: 'b1', field: 'f1', value: '880000' }],
    ]);
    type('f3', '自己的');
    buttons()[0]?.click();
    const { deal = '' } = Object(recorded[0]?.[1]);
    expect(deal).toMatch(/^[\da-f]{16}$/);
    expect(recorded).toEqual([
      ['dealChosen', { deal }],
      ['dealFieldSaved', { deal, field: 'amount', value: '880000' }],
    ]);
  });

  test('what was written before there was a card is offered to it, and never put over what is there', () => {
    const fields = { b1: { f1: kept('5'), f2: kept('先问') } };
    open({ ...withCards({ k1: card({ amount: '1' }) }), fields });
    expect(input('f1').value).toBe('1');
    buttons()[0]?.click();
    expect(recorded).toEqual([['dealFieldSaved', { deal: 'k1', field: 'next-step@b1', value: '先问' }]]);
  });

  test('a locked record says nothing of any card', () => {
    store.setState({ status: 'locked' });
    open(withCards({ k1: card({ unit: '甲' }) }));
    expect(line().textContent).toBe('');
    store.setState({ status: 'ready' });
  });
});
