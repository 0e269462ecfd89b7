// Cards and names of the role-play in groups, read from the collections; only routes of the trainer edition ask.
import { getCollection } from 'astro:content';
import { cardDeck } from '../../core/classroom/cards/card-deck.ts';
import type { CardDeck } from '../../core/classroom/cards/case-card.ts';
import type { GroupsCourse } from '../../core/classroom/groups/groups-course.ts';

/** What secret, role and observers' cards are printed from. */
export async function loadCardDeck(): Promise<CardDeck> {
  const [cases, clients] = await Promise.all([getCollection('cases'), getCollection('clients')]);
  return cardDeck(
    cases.map(({ data }) => data),
    clients.map(({ data }) => data),
  );
}

/** Names alone, for desk and wall. */
export async function groupsCourse(): Promise<GroupsCourse> {
  const { cases, types } = await loadCardDeck();
  return {
    cases: cases.map(({ id, title, unit, keyMan }) => ({ id, title, unit, keyPost: keyMan.name })),
    types: types.map(({ id, number, name }) => ({ id, number, name })),
  };
}
