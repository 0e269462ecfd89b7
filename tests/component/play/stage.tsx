// Puts the page of the small case on the stage: real desk and record over a log in memory, scenarios from a fetch that can be cut.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import type { PlayCaseData } from '../../../src/core/roleplay/play-case.ts';
import type { Scenario } from '../../../src/core/roleplay/scenario.ts';
import { sealedCase } from '../../../src/core/roleplay/sealed-case.ts';
import type { OpenResult } from '../../../src/storage/event-log.ts';
import { tinyScenario } from '../../support/roleplay/tiny-scenarios.ts';
import { CASE } from '../../unit/stores/play-support.ts';
import { fakeLog, session } from '../../unit/stores/session-support.ts';

const { ir, words } = tinyScenario('steady');

export const PAGE: PlayCaseData = {
  caseId: CASE.caseId,
  refs: CASE.refs,
  title: words.title,
  unit: words.unit,
  url: '/play/tiny-debt/',
  brief: words.brief,
  keyPost: words.keyPost,
  posts: words.posts,
  types: ['steady', 'chief'].map((id) => ({ id, ...tinyScenario(id).words.client })),
  endings: Object.fromEntries(ir.endings.map(({ id }) => [id, words.endings[id]?.title ?? ''])),
};

/** How the server answers: with a scenario (changed or not), not at all, or that there is none. */
export const network: { answer: (scenario: Scenario) => Scenario | 'down' | 'gone' } = {
  answer: (scenario) => scenario,
};

async function serve(url: string): Promise<Response> {
  const ref = CASE.refs.find((one) => one.url === url);
  const answer = network.answer(tinyScenario(ref?.typeId ?? ''));
  if (answer === 'down') throw new TypeError('Failed to fetch');
  return answer === 'gone' ? new Response('', { status: 404 }) : Response.json(answer);
}

type Options = {
  readonly search?: string;
  readonly record?: ReturnType<typeof session>;
  readonly opened?: OpenResult;
};

/** The page, loaded anew; with `record` on what an earlier page has left. */
export async function stage({ search = '', record, opened }: Options = {}) {
  vi.resetModules();
  vi.stubGlobal('fetch', serve);
  vi.stubGlobal('scrollTo', () => {});
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  Element.prototype.scrollIntoView = () => {};
  history.replaceState(null, '', `/play/tiny-debt/${search}`);
  const log = fakeLog();
  const kept = record ?? session(opened ?? { ok: true, log: log.log });
  vi.doMock('../../../src/stores/record-store.ts', () => ({
    recordStore: kept.store,
    record: kept.record,
    openRecord: kept.open,
  }));
  const { default: PlayPanel } = await import('../../../src/islands/play/PlayPanel.tsx');
  const panel = (
    <PlayPanel
      of={sealedCase(PAGE)}
      lessons={[{ id: 'm1-four-patterns', title: '四种卡法', url: '/learn/m1-four-patterns/' }]}
      listUrl="/play/"
      deviceUrl="/me/device/"
    />
  );
  const view = render(panel);
  const user = userEvent.setup();
  return {
    ...view,
    panel,
    user,
    record: kept,
    log,
    /** From the brief to the first move, against a type that isn't told. */
    begin: async () => {
      await user.click(await screen.findByRole('button', { name: '出门' }));
      await user.click(await screen.findByRole('button', { name: '还看不准' }));
      await screen.findByRole('heading', { name: '你怎么接' });
    },
    /** Presses a digit and waits until that move stands in the log, kept. */
    press: async (digit: number) => {
      const said = moveTexts()[digit - 1] ?? '';
      await user.keyboard(String(digit));
      await vi.waitFor(() => {
        if (!talk().textContent?.includes(said)) throw new Error(`${said} isn't in the log`);
        if (!screen.queryByText('已保存')) throw new Error('not kept');
      });
    },
  };
}

export const talk = () => screen.getByRole('log');
export const moveTexts = () =>
  [...document.querySelectorAll('.move-text')].map(({ textContent }) => textContent ?? '');
