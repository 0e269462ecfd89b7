// How a client reacts in one stance: of every reaction of his table what can still happen there, and where it leads.
import type { ClientFile, Reaction } from '../../src/schema/client.ts';
import { FAMILIES, type Family } from '../../src/schema/words/roleplay.ts';

type Stance = ClientFile['stances'][number];
export type ClientRow = {
  /** Place of the reaction in the file, from 1. */
  readonly number: number;
  readonly reaction: Reaction;
  /** `rest`: all that no row above has taken. */
  readonly families: readonly Family[] | 'all' | 'rest';
  /** Conditions that the stance does not already answer. */
  readonly when: readonly string[];
  /** The stance itself when he stays. */
  readonly to: string;
};

/** First match wins: a row whose conditions hold only where those of an earlier row do is never reached, and left out. */
export function rowsOfStance({ reactions }: ClientFile, stance: Stance): readonly ClientRow[] {
  const taken: { readonly family: Family; readonly when: readonly string[] }[] = [];
  return reactions.flatMap((reaction, index) => {
    if (reaction.stance?.includes(stance.id) === false) return [];
    const answers = (reaction.when ?? []).map((atom) => ({ atom, holds: holdsIn(stance, atom) }));
    if (answers.some(({ holds }) => holds === false)) return [];
    const when = answers.filter(({ holds }) => holds === undefined).map(({ atom }) => atom);
    const families = (reaction.family ?? FAMILIES).filter(
      (family) =>
        !taken.some((one) => one.family === family && one.when.every((atom) => when.includes(atom))),
    );
    if (families.length === 0) return [];
    const isRest = reaction.family === undefined;
    const some = isRest ? (families.length === FAMILIES.length ? 'all' : 'rest') : families;
    taken.push(...families.map((family) => ({ family, when })));
    return [{ number: index + 1, reaction, families: some, when, to: reaction.to ?? stance.id }];
  });
}

/** What the stance alone says about a condition; undefined: it says nothing. */
function holdsIn({ id, openness }: Stance, atom: string): boolean | undefined {
  if (atom.startsWith('stance.')) return atom === `stance.${id}`;
  if (atom.startsWith('!stance.')) return atom !== `!stance.${id}`;
  if (atom.startsWith('openness>=')) return openness >= Number(atom.slice('openness>='.length));
  if (atom.startsWith('openness<')) return openness < Number(atom.slice('openness<'.length));
  return undefined;
}
