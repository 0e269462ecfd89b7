// The way of an answer: committed before the key is asked for, kept when the network is gone, restored, tried again.
import { act, fireEvent, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { buildQuestionData } from '../../../src/core/quiz/build-question-data.ts';
import { QuestionIsland } from '../../../src/islands/quiz/QuestionIsland.tsx';
import { samples } from '../../unit/core/quiz/sample-questions.ts';
import { recordMock, resetRecord, setRecord } from './fake-record.ts';
import { bodies, network, stage } from './stage.tsx';

vi.mock('../../../src/stores/record-store.ts', async () => {
  const fake = await import('./fake-record.ts');
  return { openRecord: fake.openRecord, record: fake.recordMock };
});
vi.mock('../../../src/stores/use-record.ts', async () => {
  const { useRecord } = await import('./fake-record.ts');
  return { useRecord };
});
beforeEach(resetRecord);

const submit = () => screen.getByRole('button', { name: '提交' });
const choice = (...chosen: string[]) => ({ kind: 'choice', chosen });
const answered = (attempt: object, hintsShown: readonly string[] = []) => ({
  'q-single': { attempts: [{ attempt: 1, seed: 1, response: choice('a'), ...attempt }], hintsShown },
});

describe('committing', () => {
  test('the key is asked for only after the answer was saved', async () => {
    const { user } = stage(samples.single);
    let save: (result: { saved: boolean }) => void = () => {};
    recordMock.mockImplementationOnce(() => new Promise((resolve) => (save = resolve)));
    await user.click(screen.getByRole('radio', { name: /验收/ }));
    await user.click(submit());
    screen.getByText('正在存答案。');
    expect(network.asked).toEqual([]);
    await act(async () => save({ saved: true }));
    await screen.findByText('没答对');
    expect(network.asked.length).toBe(1);
  });

  test('submitting twice in one breath commits once', async () => {
    const { user } = stage(samples.single);
    await user.click(screen.getByRole('radio', { name: /验收/ }));
    const button = submit();
    act(() => {
      button.click();
      button.click();
      button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    });
    await screen.findByText('没答对');
    expect(bodies('answerCommitted').length).toBe(1);
    expect(bodies('answerGraded').length).toBe(1);
  });

  test('nothing chosen: words say so, nothing is recorded', async () => {
    const { user } = stage(samples.single);
    await user.click(submit());
    expect(screen.getByRole('status').textContent).toBe('还没选。选一项再提交。');
    expect(recordMock).not.toHaveBeenCalled();
    await user.click(screen.getByRole('radio', { name: /支付/ }));
    expect(screen.getByRole('status').textContent).toBe('');
  });

  test('nothing can be kept: it is played all the same, and words say so', async () => {
    setRecord({ status: 'unavailable' });
    const { user } = stage(samples.single);
    await user.click(screen.getByRole('radio', { name: /支付/ }));
    await user.click(submit());
    await screen.findByText('答对了');
    screen.getByText('这次作答没存下，关掉页面就没了。');
  });

  test('no room: words say why', async () => {
    setRecord({ status: 'full' });
    const { user } = stage(samples.single);
    await user.click(screen.getByRole('radio', { name: /支付/ }));
    await user.click(submit());
    await screen.findByText(/空间满了/);
  });

  test('a record that throws does not stop the question', async () => {
    const { user } = stage(samples.single);
    recordMock.mockRejectedValueOnce(new Error('gone'));
    await user.click(screen.getByRole('radio', { name: /支付/ }));
    await user.click(submit());
    await screen.findByText('答对了');
    screen.getByText('这次作答没存下，关掉页面就没了。');
  });
});

describe('hints', () => {
  test('come one at a time in order, are recorded, and count', async () => {
    const { user } = stage(samples.single);
    expect(screen.queryByText('先看日期')).toBeNull();
    await user.click(screen.getByRole('button', { name: '提示（还有 2 条）' }));
    screen.getByText('先看日期');
    expect(screen.queryByRole('link', { name: '付款期限' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '提示（还有 1 条）' }));
    expect(screen.getByRole('link', { name: '付款期限' }).getAttribute('href')).toBe('#law-sme-9');
    expect(screen.queryByRole('button', { name: /^提示（/ })).toBeNull();
    expect(bodies('hintShown')).toEqual([
      { question: 'q-single', hint: 'h1' },
      { question: 'q-single', hint: 'h2' },
    ]);
    await user.click(screen.getByRole('radio', { name: /支付/ }));
    await user.click(submit());
    await screen.findByText('答对了');
    expect(bodies('answerCommitted')).toMatchObject([{ hintsUsed: 2 }]);
  });

  test('seen before: they are there again', () => {
    setRecord({ answers: { 'q-single': { attempts: [], hintsShown: ['h1'] } } });
    stage(samples.single);
    screen.getByText('先看日期');
    screen.getByRole('button', { name: '提示（还有 1 条）' });
  });
});

describe('restoring', () => {
  test('an answered question comes back answered, takes no focus and records nothing again', async () => {
    setRecord({ answers: answered({ score: 0 }) });
    stage(samples.single);
    await screen.findByText('没答对');
    expect(screen.getByRole('radio', { name: /验收.*选错/ })).toHaveProperty('checked', true);
    expect(document.activeElement).toBe(document.body);
    expect(screen.getByRole('status').getAttribute('aria-live')).toBe('off');
    expect(recordMock).not.toHaveBeenCalled();
  });

  test('the record opens late: the answer comes then', async () => {
    setRecord({ status: 'opening' });
    stage(samples.single);
    submit();
    act(() => setRecord({ status: 'ready', answers: answered({ score: 0 }) }));
    await screen.findByText('没答对');
  });

  test('the learner was faster than the record: his choice stays, the attempts count on', async () => {
    setRecord({ status: 'opening' });
    const { user } = stage(samples.single);
    await user.click(screen.getByRole('radio', { name: /支付/ }));
    act(() => setRecord({ status: 'ready', answers: answered({ attempt: 3, score: 0 }) }));
    await user.click(submit());
    await screen.findByText('答对了');
    expect(bodies('answerCommitted')).toMatchObject([{ attempt: 4, response: choice('b') }]);
  });

  test('attempts count on from the highest there was, though it is no longer held', async () => {
    const attempts = [{ attempt: 2, seed: 1, response: choice('a'), score: 0 }];
    setRecord({ answers: { 'q-single': { attempts, lastAttempt: 31, hintsShown: [] } } });
    const { user } = stage(samples.single);
    await user.click(await screen.findByRole('button', { name: '再试一次' }));
    await user.click(screen.getByRole('radio', { name: /支付/ }));
    await user.click(submit());
    await screen.findByText('答对了');
    expect(bodies('answerCommitted')).toMatchObject([{ attempt: 32, response: choice('b') }]);
  });

  test('committed but never graded: graded now', async () => {
    setRecord({ answers: answered({}) });
    stage(samples.single);
    await screen.findByText('没答对');
    expect(bodies('answerCommitted')).toEqual([]);
    expect(bodies('answerGraded')).toMatchObject([{ attempt: 1, score: 0 }]);
  });

  test('the numbers are those of the stored seed', async () => {
    const parameters = {
      amount: { min: 10_000, max: 9_990_000, step: 10_000 },
      days: { min: 1, max: 90, step: 1 },
    };
    const first = stage({ ...samples.number, parameters });
    const unseen = first.container.querySelector('legend')?.textContent;
    first.unmount();
    setRecord({
      answers: {
        'q-number': {
          attempts: [{ attempt: 7, seed: 7, response: { kind: 'value', text: '5' } }],
          hintsShown: [],
        },
      },
    });
    const again = stage({ ...samples.number, parameters });
    await screen.findByText('没答对');
    expect(screen.getByRole('textbox')).toHaveProperty('value', '5');
    expect(again.container.querySelector('legend')?.textContent).not.toBe(unseen);
  });

  test.each([choice('gone'), { kind: 'order', order: [] }, 'what', null])(
    'an answer that no longer fits (%j): words say so, and it starts afresh',
    async (response) => {
      setRecord({ answers: answered({ response }) });
      const { user } = stage(samples.single);
      screen.getByText('这道题改过，上次的答案对不上了。可从这里重来。');
      await user.click(screen.getByRole('radio', { name: /支付/ }));
      await user.click(submit());
      await screen.findByText('答对了');
      expect(bodies('answerCommitted')).toMatchObject([{ attempt: 2 }]);
    },
  );
});

describe('without the key', () => {
  async function offline() {
    const staged = stage(samples.single);
    network.isDown = true;
    await staged.user.click(screen.getByRole('radio', { name: /支付/ }));
    await staged.user.click(submit());
    await screen.findByText(/答案已存下，解析还没取到/);
    return staged;
  }

  test('the answer is kept, words say so and have the focus; 重试 fetches it', async () => {
    const { user } = await offline();
    expect(bodies('answerCommitted').length).toBe(1);
    expect(document.activeElement).toBe(screen.getByRole('status'));
    await user.click(screen.getByRole('button', { name: '重试' }));
    await screen.findByText(/答案已存下，解析还没取到/);
    network.isDown = false;
    await user.click(screen.getByRole('button', { name: '重试' }));
    await screen.findByText('答对了');
    expect(bodies('answerCommitted').length).toBe(1);
    expect(bodies('answerGraded').length).toBe(1);
  });

  test('back online it comes by itself', async () => {
    await offline();
    network.isDown = false;
    fireEvent(window, new Event('online'));
    await screen.findByText('答对了');
  });

  test.each([
    ['something else than the key', async () => ({ ok: true, json: async () => '<html>' })],
    [
      'another question’s key',
      async () => ({ ok: true, json: async () => ({ id: 'q-x', type: 'single', explanation: [] }) }),
    ],
    ['an error page', async () => ({ ok: false, json: async () => ({}) })],
  ])('%s counts as not reached', async (_, answer) => {
    const { user } = stage(samples.single);
    vi.stubGlobal('fetch', answer);
    await user.click(screen.getByRole('radio', { name: /支付/ }));
    await user.click(submit());
    await screen.findByText(/解析还没取到/);
  });

  test('gone before the key came: nothing is graded', async () => {
    const { user, unmount, key } = stage(samples.single);
    let come: () => void = () => {};
    vi.stubGlobal(
      'fetch',
      () => new Promise((resolve) => (come = () => resolve({ ok: true, json: async () => key }))),
    );
    await user.click(screen.getByRole('radio', { name: /支付/ }));
    await user.click(submit());
    await screen.findByText(/正在取解析/);
    unmount();
    await act(async () => come());
    expect(bodies('answerGraded')).toEqual([]);
  });
});

test('another try: the question is empty and open, the focus is in it, hints stay', async () => {
  const { user } = stage(samples.single);
  await user.click(screen.getByRole('button', { name: '提示（还有 2 条）' }));
  await user.click(screen.getByRole('radio', { name: /审批/ }));
  await user.click(submit());
  await user.click(await screen.findByRole('button', { name: '再试一次' }));
  const first = screen.getByRole('radio', { name: /验收/ });
  expect(first).toHaveProperty('checked', false);
  expect(document.activeElement).toBe(first);
  expect(screen.getByRole('status').textContent).toBe('');
  screen.getByText('先看日期');
  await user.keyboard('2');
  await user.click(submit());
  await screen.findByText('答对了');
  expect(bodies('answerCommitted')).toMatchObject([{ attempt: 1 }, { attempt: 2, response: choice('b') }]);
});

test('without scripts the stem and the options can be read, and nothing of the key is there', () => {
  for (const question of Object.values(samples)) {
    const { item } = buildQuestionData(question, (id) => id);
    const html = renderToString(
      <QuestionIsland
        item={item}
        keyUrl="k"
        lesson="l"
        refHash="h"
        sectionTitle="钱走的路"
        sectionHref="#s"
      />,
    );
    const text = new DOMParser().parseFromString(html, 'text/html').body;
    expect(text.querySelector('legend')?.textContent).not.toBe('');
    if (item.type === 'single') {
      expect(within(text).getAllByText(/^(验收|支付|审批)$/).length).toBe(3);
    }
    if (item.type === 'matching') within(text).getByText('宣传册');
    expect(html).not.toContain('SECRET');
    expect(html).not.toContain('先看日期');
  }
});
