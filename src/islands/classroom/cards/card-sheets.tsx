// The sheets of A4 that were asked for, kind by kind; a sheet holds its cards with the lines to cut along.
import type { ReactNode } from 'react';
import type { CardDeck } from '../../../core/classroom/cards/case-card.ts';
import { secretCard } from '../../../core/classroom/cards/secret-card.ts';
import { cards as words } from '../../../i18n/zh-CN/classroom-cards.ts';
import { type CardKind, VOTE_CARDS } from '../../../schema/words/groups.ts';
import { letterOf } from '../../quiz/answers/answer-props.ts';
import { ObserverSheet } from './ObserverSheet.tsx';
import { SalesHalf } from './SalesHalf.tsx';
import { SecretHalf } from './SecretHalf.tsx';

/** How a sheet is cut: not at all, in two, in three. */
export type Cut = 1 | 2 | 3;
export type CardSheet = { readonly key: string; readonly cut: Cut; readonly cards: readonly ReactNode[] };

/** Copies by kind; 0: not printed. */
export type Copies = Readonly<Record<CardKind, number>>;

/** A secret card by its case and type. */
export type SecretPair = { readonly caseId: string; readonly typeId: string };

/** What to print: the cases by id, and the secret cards, each by its pair. */
export type CardChoice = {
  readonly deck: CardDeck;
  readonly caseIds: readonly string[];
  readonly secrets: readonly SecretPair[];
};

type Maker = (choice: CardChoice) => readonly ReactNode[];

const KINDS: { readonly [K in CardKind]: { readonly cut: Cut; readonly make: Maker } } = {
  roles: {
    cut: 3,
    make: () =>
      words.roles.map(({ name, lines }) => (
        <article key={name} className="card card-role">
          <h3>{name}</h3>
          <ol>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </article>
      )),
  },
  sales: {
    cut: 2,
    make: ({ deck, caseIds }) =>
      deck.cases.filter(({ id }) => caseIds.includes(id)).map((one) => <SalesHalf key={one.id} one={one} />),
  },
  secret: {
    cut: 2,
    make: ({ deck, secrets }) =>
      secrets.flatMap(({ caseId, typeId }) => {
        const one = deck.cases.find(({ id }) => id === caseId);
        const type = deck.types.find(({ id }) => id === typeId);
        return one && type ? [<SecretHalf key={`${caseId}/${typeId}`} card={secretCard(one, type)} />] : [];
      }),
  },
  observer: { cut: 1, make: ({ deck }) => [<ObserverSheet key="observer" types={deck.types} />] },
  votes: {
    cut: 3,
    make: () =>
      Array.from({ length: VOTE_CARDS }, (_, place) => letterOf(place)).map((letter) => (
        <article key={letter} className="card card-vote">
          <strong>{letter}</strong>
          <p>{words.votes.note}</p>
        </article>
      )),
  },
};

/** The sheets of one kind, all of a set one after the other, set after set. */
export function cardSheets(kind: CardKind, choice: CardChoice, copies: number): readonly CardSheet[] {
  const { cut, make } = KINDS[kind];
  const set = make(choice);
  return Array.from({ length: copies }, (_, copy) =>
    Array.from({ length: Math.ceil(set.length / cut) }, (_, at) => ({
      key: `${kind}/${copy}/${at}`,
      cut,
      cards: set.slice(at * cut, (at + 1) * cut),
    })),
  ).flat();
}
