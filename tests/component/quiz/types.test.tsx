// Every question type is answered by keyboard alone, and says what came of it in words.
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { samples } from '../../unit/core/quiz/sample-questions.ts';
import { resetRecord } from './fake-record.ts';
import { bodies, expectCommittedFirst, KEY_URL, network, stage } from './stage.tsx';

vi.mock('../../../src/stores/record-store.ts', async () => {
  const { openRecord, recordMock } = await import('./fake-record.ts');
  return { openRecord, record: recordMock };
});
vi.mock('../../../src/stores/use-record.ts', async () => {
  const { useRecord } = await import('./fake-record.ts');
  return { useRecord };
});
beforeEach(resetRecord);

const status = () => screen.getByRole('status');

describe('single', () => {
  test('by Tab, Space and Enter: wrong, its misconception, the right option marked, the way back', async () => {
    const { user } = stage(samples.single);
    await user.tab();
    expect(screen.getByRole('radio', { name: /验收/ })).toHaveProperty('checked', false);
    await user.keyboard(' ');
    await user.tab();
    expect(document.activeElement?.textContent).toBe('提交');
    await user.keyboard('{Enter}');
    await screen.findByText('没答对');
    expectCommittedFirst();
    expect(network.asked).toEqual([KEY_URL]);
    expect(document.activeElement).toBe(status());
    const shown = within(status());
    shown.getByText('SECRET a');
    shown.getByText('SECRET 解析');
    expect(shown.getByRole('link', { name: '回到「钱走的路」' }).getAttribute('href')).toBe('#ocl-loop');
    expect(screen.getByRole('radio', { name: /验收.*选错/ }).matches(':disabled')).toBe(true);
    screen.getByRole('radio', { name: /支付.*应选/ });
    expect(bodies('answerCommitted')).toEqual([
      {
        question: 'q-single',
        attempt: 1,
        response: { kind: 'choice', chosen: ['a'] },
        hintsUsed: 0,
        seed: 1,
      },
    ]);
    expect(bodies('answerGraded')).toEqual([
      { question: 'q-single', attempt: 1, score: 0, correct: false, misconceptions: ['a'] },
    ]);
  });

  test('by number key: the option of that place is chosen and has the focus', async () => {
    const { user } = stage(samples.single);
    await user.tab();
    await user.keyboard('2');
    const right = screen.getByRole('radio', { name: /支付/ });
    expect(right).toHaveProperty('checked', true);
    expect(document.activeElement).toBe(right);
    await user.keyboard('9');
    expect(right).toHaveProperty('checked', true);
    await user.click(screen.getByRole('button', { name: '提交' }));
    await screen.findByText('答对了');
    expect(screen.queryByRole('button', { name: '再试一次' })).toBeNull();
  });

  test('the question is a group that is named by its stem', () => {
    stage(samples.single);
    screen.getByRole('group', { name: '钱停在哪一环' });
  });
});

test('multiple: number keys toggle; a part of the points is said in words', async () => {
  const { user } = stage(samples.multiple);
  await user.tab();
  await user.keyboard('1245');
  await user.keyboard('5');
  await user.click(screen.getByRole('button', { name: '提交' }));
  await screen.findByText('对了一部分，得 33%');
  screen.getByRole('checkbox', { name: /验收书.*选对/ });
  screen.getByRole('checkbox', { name: /合同.*漏选/ });
  screen.getByRole('checkbox', { name: /宣传册.*选错/ });
  expect(bodies('answerCommitted')).toMatchObject([
    { response: { kind: 'choice', chosen: ['a', 'b', 'd'] } },
  ]);
  expect(
    within(status())
      .getAllByRole('listitem')
      .map((node) => node.textContent),
  ).toEqual(['SECRET d', 'SECRET missed c']);
});

test('true-false', async () => {
  const { user } = stage(samples['true-false']);
  await user.tab();
  await user.keyboard('1');
  await user.tab();
  await user.keyboard('{Enter}');
  await screen.findByText('没答对');
  screen.getByText('SECRET 想当然');
});

describe('ordering', () => {
  const shown = () =>
    screen.getAllByRole('listitem').map((node) => node.querySelector('.question-words')?.textContent);

  test('Alt and arrows move an item, the focus stays with it, its place is announced', async () => {
    const { user, item } = stage(samples.ordering);
    const last = shown()[3] ?? '';
    const button = screen.getByRole('button', { name: `上移：${last}` });
    button.focus();
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}');
    expect(shown()[1]).toBe(last);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: `上移：${last}` }));
    screen.getByText(`${last}，现在第 2 位，共 4 位`);
    await user.keyboard('{Enter}{Enter}');
    expect(shown()[0]).toBe(last);
    expect(document.activeElement?.getAttribute('aria-disabled')).toBe('true');
    expect(item.type).toBe('ordering');
  });

  test('sorted by buttons it is right', async () => {
    const { user } = stage(samples.ordering);
    for (const words of ['支付', '开票', '验收', '交付']) {
      const up = screen.getByRole('button', { name: `上移：${words}` });
      for (let n = 0; n < 3; n += 1) await user.click(up);
    }
    expect(shown()).toEqual(['交付', '验收', '开票', '支付']);
    await user.click(screen.getByRole('button', { name: '提交' }));
    await screen.findByText('答对了');
  });

  test('wrong order: marks per place and the right order', async () => {
    const { user } = stage(samples.ordering);
    await user.click(screen.getByRole('button', { name: '提交' }));
    await screen.findByText('正确的先后');
    expect(screen.getAllByText(/位置/).length).toBe(4);
  });
});

test('matching: every row needs its partner; wrong ones say the letter', async () => {
  const { user, item } = stage(samples.matching);
  await user.selectOptions(screen.getByRole('combobox', { name: '经办' }), 'form');
  await user.click(screen.getByRole('button', { name: '提交' }));
  screen.getByText('还有没配上的。每一项都选好再提交。');
  expect(bodies('answerCommitted')).toEqual([]);
  await user.selectOptions(screen.getByRole('combobox', { name: '科长' }), 'form');
  await user.selectOptions(screen.getByRole('combobox', { name: '财务' }), 'warrant');
  await user.click(screen.getByRole('button', { name: '提交' }));
  await screen.findByText('对了一部分，得 67%');
  screen.getByText('SECRET clerk');
  const place = item.type === 'matching' ? item.right.findIndex(({ id }) => id === 'report') : -1;
  screen.getByText(`应配 ${'ABCD'[place]}`);
});

describe('number', () => {
  test('the stem shows the drawn numbers; full-width digits and 万 are understood and read back; Enter submits', async () => {
    const { user } = stage(samples.number);
    screen.getByRole('group', { name: '欠 1,000,000 元，晚 90 天，利息多少' });
    const field = screen.getByRole('textbox', { name: '你的答案' });
    await user.type(field, '四万');
    screen.getByText(/看不懂/);
    await user.clear(field);
    await user.type(field, '４．５万');
    screen.getByText('读作 ¥45,000.00');
    await user.keyboard('{Enter}');
    await screen.findByText('答对了');
    screen.getByText('SECRET 1,000,000 元乘每日的比例');
    expect(bodies('answerCommitted')).toMatchObject([{ response: { kind: 'value', text: '45000' } }]);
  });

  test('a pitfall is known by its value, and the right value is said', async () => {
    const { user } = stage(samples.number);
    await user.type(screen.getByRole('textbox'), '450000{Enter}');
    await screen.findByText('SECRET 千分之五');
    screen.getByText('应为 ¥45,000.00');
  });

  test('digits typed into the field choose nothing', async () => {
    const { user } = stage(samples.number);
    await user.type(screen.getByRole('textbox'), '123');
    expect(screen.getByRole('textbox')).toHaveProperty('value', '123');
  });

  test('another try draws other numbers', async () => {
    const parameters = {
      amount: { min: 10_000, max: 9_990_000, step: 10_000 },
      days: { min: 1, max: 90, step: 1 },
    };
    const { user } = stage({ ...samples.number, parameters });
    const before = screen.getByRole('group').querySelector('legend')?.textContent;
    await user.type(screen.getByRole('textbox'), '1{Enter}');
    await user.click(await screen.findByRole('button', { name: '再试一次' }));
    expect(screen.getByRole('group').querySelector('legend')?.textContent).not.toBe(before);
    expect(screen.getByRole('textbox')).toHaveProperty('value', '');
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    await user.keyboard('1{Enter}');
    await screen.findByText('没答对');
    expect(bodies('answerCommitted')).toMatchObject([
      { attempt: 1, seed: 1 },
      { attempt: 2, seed: 2 },
    ]);
  });

  test('a date by the date field', async () => {
    const { user } = stage({
      ...samples.number,
      stem: '{delivered}交付，30 天后是哪天',
      explanation: '数日子',
      unit: 'date',
      parameters: { delivered: { from: '2026-01-05', days: 0 } },
      formula: { name: 'date-plus-days', date: 'delivered', days: 30 },
      pitfalls: [
        { formula: { name: 'date-plus-days', date: 'delivered', days: 29 }, misconception: '当天算了' },
      ],
    });
    screen.getByRole('group', { name: '2026 年 1 月 5 日交付，30 天后是哪天' });
    await user.type(screen.getByLabelText('你的答案（日期）'), '2026-02-01');
    await user.click(screen.getByRole('button', { name: '提交' }));
    await screen.findByText('应为 2026 年 2 月 4 日');
  });
});
