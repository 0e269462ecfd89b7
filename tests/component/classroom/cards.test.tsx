// Cards of a class from the course's own files: how many sheets, what only the client reads, what the salesman never does.
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { cardDeck } from '../../../src/core/classroom/cards/card-deck.ts';
import { EMPTY_ROOM } from '../../../src/core/classroom/room/room-state.ts';
import { cards as words } from '../../../src/i18n/zh-CN/classroom-cards.ts';
import { readScenarioFiles } from '../../support/classroom/card-files.ts';

vi.mock('../../../src/stores/use-classroom.ts', () => ({
  useClassroom: () => ({ status: 'blocked', state: EMPTY_ROOM }),
}));
const { default: CardsPage } = await import('../../../src/islands/classroom/cards/CardsPage.tsx');
const { cases, clients } = readScenarioFiles();
const deck = cardDeck(cases, clients);

const sheets = () => document.querySelectorAll('.cut-sheet').length;
const secrets = () =>
  [...document.querySelectorAll('.card-secret')].map(({ textContent }) => textContent ?? '');

test('all kinds of one case, then of all: sheets are counted as they are printed', async () => {
  render(<CardsPage deck={deck} />);
  // 1 of roles, 1 with one case, 5 with nine secret cards, 1 for the observer.
  expect(sheets()).toBe(8);
  expect(screen.getByText(words.total(8))).toBeTruthy();
  await userEvent.click(screen.getByLabelText(new RegExp(`^${words.kinds.votes.name}A`)));
  // By its text: roles are slow to look up among so many cards.
  fireEvent.click(screen.getByText(words.all));
  expect(secrets().length).toBe(deck.cases.length * 9);
  const letters = [...document.querySelectorAll('.card-vote strong')].map(({ textContent }) => textContent);
  expect(letters).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
  const both = 1 + Math.ceil(deck.cases.length / 2) + Math.ceil((deck.cases.length * 9) / 2) + 1 + 2;
  expect(sheets()).toBe(both);
});

test('a secret card has what he wants, fears and says; nothing of it stands on another card', () => {
  render(<CardsPage deck={deck} />);
  const others = [...document.querySelectorAll('.card:not(.card-secret)')]
    .map(({ textContent }) => textContent)
    .join('');
  const [one] = deck.cases;
  if (!one) throw new Error('no case');
  for (const [at, type] of deck.types.entries()) {
    const card = secrets()[at] ?? '';
    for (const text of [
      type.wants,
      type.fears,
      type.works,
      type.backfires,
      one.openers[type.id]?.text ?? '?',
    ]) {
      expect(card).toContain(text);
      expect(others).not.toContain(text);
    }
  }
  for (const truth of one.truths) {
    expect(secrets().some((card) => card.includes(truth))).toBe(true);
    expect(others).not.toContain(truth);
  }
});

test('the observer has every sign of every type to tick', () => {
  render(<CardsPage deck={deck} />);
  const rows = [...document.querySelectorAll('.card-observer tbody tr')];
  const signs = clients.flatMap(({ about }) => about.split('。').filter((sign) => sign !== ''));
  expect(rows.length).toBe(signs.length);
  for (const sign of signs) expect(rows.some(({ textContent }) => textContent?.includes(sign))).toBe(true);
});

test('nothing ticked: nothing to print, and it says so', async () => {
  render(<CardsPage deck={deck} />);
  for (const box of screen.getAllByRole<HTMLInputElement>('checkbox').slice(0, 4))
    if (box.checked) await userEvent.click(box);
  expect(screen.getByText(words.nothing)).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: words.print }).disabled).toBe(true);
});
