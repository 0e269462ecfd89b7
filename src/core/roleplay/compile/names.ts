// Ids of a case and a client type as places in tables and bits of masks.
import type { CaseFile } from '../../../schema/case.ts';
import type { ClientFile } from '../../../schema/client.ts';
import { FAMILIES, OUTCOMES, PROMISES, TRAITS } from '../../../schema/words/roleplay.ts';
import type { Index } from '../ir.ts';
import type { AtomKind } from './atom.ts';

/** Red line of the client's trap, in every case. */
export const TYPE_TRAP = 'type-trap';

/** Index of an id in its list. Throws on an id that isn't there: the content check reports it before. */
export type Lookup = (id: string) => Index;

export type Names = Readonly<Record<AtomKind | 'visit' | 'post' | 'redLine' | 'family', Lookup>>;

export function namesOf(caseFile: CaseFile, clientFile: ClientFile): Names {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  return {
    fact: lookup('fact', ids(caseFile.facts)),
    variant: lookup('variant', ids(caseFile.variants)),
    chain: lookup('chain', ids(caseFile.chain)),
    beat: lookup('beat', ids(caseFile.beats)),
    visit: lookup('visit', ids(caseFile.visits)),
    post: lookup('post', ids(caseFile.posts)),
    redLine: lookup('red line', [...ids(caseFile.redLines), TYPE_TRAP]),
    stance: lookup('stance', ids(clientFile.stances)),
    memory: lookup('memory', ids(clientFile.memory)),
    trait: lookup('trait', TRAITS),
    outcome: lookup('outcome', OUTCOMES),
    promise: lookup('promise', PROMISES),
    family: lookup('family', FAMILIES),
    trust: Number,
    patience: Number,
    openness: Number,
    day: Number,
  };
}

/** Bit mask of some ids. */
export function maskOf(ids: readonly string[] | undefined, name: Lookup): number {
  return (ids ?? []).reduce((mask, id) => mask | (1 << name(id)), 0);
}

function lookup(what: string, ids: readonly string[]): Lookup {
  const places = new Map(ids.map((id, index) => [id, index]));
  return (id) => {
    const index = places.get(id);
    if (index === undefined) throw new RangeError(`${what} “${id}” is none of ${ids.join(', ')}`);
    return index;
  };
}
