// Puts one question on the stage: island, record and network, with the key held back until it is asked for.
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, vi } from 'vitest';
import { buildQuestionData } from '../../../src/core/quiz/build-question-data.ts';
import { QuestionIsland } from '../../../src/islands/quiz/QuestionIsland.tsx';
import type { Question } from '../../../src/schema/question.ts';
import { recorded, recordMock } from './fake-record.ts';

export const KEY_URL = 'data/keys/q.12345678.json';

/** What was asked of the network, and whether it answers. */
export const network = { isDown: false, asked: [] as string[] };

/** Renders a question; the key is served from a fetch that can be cut. */
export function stage(question: Question) {
  const { item, key } = buildQuestionData(question, (id) => `《条例》${id}`);
  network.isDown = false;
  network.asked = [];
  vi.stubGlobal('fetch', async (url: string) => {
    network.asked.push(url);
    if (network.isDown) throw new TypeError('Failed to fetch');
    return { ok: true, json: async () => JSON.parse(JSON.stringify({ ...key, canary: 'x' })) };
  });
  const view = render(
    <QuestionIsland
      item={item}
      keyUrl={KEY_URL}
      lesson="open-closed-loop"
      refHash="abcd1234"
      sectionTitle="钱走的路"
      sectionHref="#ocl-loop"
    />,
  );
  return { ...view, item, key, user: userEvent.setup() };
}

/** The bodies recorded of one type. */
export function bodies(type: (typeof recorded)[number][0]): readonly unknown[] {
  return recorded.filter(([other]) => other === type).map(([, body]) => body);
}

/** Asserts that the answer was committed before the key was asked for. */
export function expectCommittedFirst(): void {
  expect(recordMock.mock.calls.some(([type]) => type === 'answerCommitted')).toBe(true);
  expect(network.asked.length).toBeGreaterThan(0);
}
