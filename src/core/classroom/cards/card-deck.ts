// Cases and client types, as authors wrote them → what cards are printed from.
import type { CaseFile } from '../../../schema/case.ts';
import type { ClientFile } from '../../../schema/client.ts';
import type { CardDeck, CardLine, CaseCard, TypeCard } from './case-card.ts';

/** The deck, types by number. @throws RangeError where a file lacks what a card needs; the message says which. */
export function cardDeck(cases: readonly CaseFile[], clients: readonly ClientFile[]): CardDeck {
  return {
    cases: cases.map((one) => caseCard(one, clients)),
    types: [...clients].sort((a, b) => a.number - b.number).map(typeCard),
  };
}

function caseCard(file: CaseFile, clients: readonly ClientFile[]): CaseCard {
  const { id, title, unit, keyPost, posts, brief, variants } = file;
  const keyMan = posts.find((post) => post.id === keyPost);
  if (!keyMan) throw new RangeError(`${id}: no post ${keyPost}`);
  const { name, post, canSign, passesOn } = keyMan;
  const { deal, pocket, stuck, goal, authority, known, dates } = brief;
  return {
    id,
    title,
    unit,
    keyMan: { name, post, canSign, passesOn },
    sales: { deal, pocket, stuck, goal, authority, known, dates },
    openers: Object.fromEntries(clients.map((client) => [client.id, opener(file, client.id)])),
    truths: variants.map(({ truth }) => truth),
  };
}

/** The first thing that the key man says in voices of their own; a type without one says it as it is written. */
function opener(file: CaseFile, typeId: string): CardLine {
  const first = file.beats
    .flatMap(({ says }) => says ?? [])
    .find(({ by, types }) => (by === undefined || by === 'key' || by === file.keyPost) && types);
  if (!first) throw new RangeError(`${file.id}: the key man has no first words`);
  const { text, tell } = first.types?.[typeId] ?? first;
  return { text, tell: tell ?? '' };
}

function typeCard(file: ClientFile): TypeCard {
  const { id, number, name, monogram, about, wants, fears, works, backfires } = file;
  const { lines } = file;
  return {
    id,
    number,
    name,
    monogram,
    signs: sentences(about),
    wants,
    fears,
    works,
    backfires,
    moods: [mood(file, ({ id }) => id === file.start.stance), mood(file, isOpen), mood(file, isClosed)],
    lines: [said(lines, id, 'opens'), said(lines, id, 'holds'), said(lines, id, 'closes')],
  };
}

type Stance = ClientFile['stances'][number];
const isOpen = ({ openness }: Stance) => openness === 2;
const isClosed = ({ openness }: Stance) => openness === 0;

function mood({ id, stances }: ClientFile, is: (stance: Stance) => boolean): string {
  const stance = stances.find(is);
  if (!stance) throw new RangeError(`${id}: a stance is missing`);
  return stance.note;
}

/** The first line of the bank with a gesture for the outcome; one without where there is none. */
function said(lines: ClientFile['lines'], id: string, outcome: 'opens' | 'holds' | 'closes'): CardLine {
  const all = Object.values(lines).flatMap((families) =>
    Object.values(families).flatMap((outcomes) => outcomes?.[outcome] ?? []),
  );
  const line = all.find(({ tell }) => tell !== undefined) ?? all[0];
  if (!line) throw new RangeError(`${id}: no line that ${outcome}`);
  return { text: line.text, tell: line.tell ?? '' };
}

/** A paragraph in its sentences, each with its full stop. */
function sentences(text: string): readonly string[] {
  return text.match(/[^。]+。?/g) ?? [text];
}
