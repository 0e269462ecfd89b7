// The words of a reaction on a client's statechart: number, outcome, families, condition, meters.
import type { ClientFile } from '../../src/schema/client.ts';
import { TRAITS } from '../../src/schema/words/roleplay.ts';
import type { ClientRow } from './client-rows.ts';
import { FAMILY_SIGNS, OUTCOME_SIGNS, pictureWords as say, TRAIT_NAMES } from './picture-words.ts';
import type { Span } from './sheet.ts';

export function reactionSpans(
  client: ClientFile,
  { number, reaction, families, when }: ClientRow,
): readonly Span[] {
  const { outcome, trust, patience } = reaction;
  const signs =
    families === 'all'
      ? say.anyFamily
      : families === 'rest'
        ? say.otherFamilies
        : families.map((family) => FAMILY_SIGNS[family]).join('');
  const meters = [meter(say.trust, trust), meter(say.patience, patience)].filter((one) => one !== '');
  return [
    [`${number} `, 'faint'],
    [`${OUTCOME_SIGNS[outcome]} `, `name ${outcome}`],
    [signs, 'name'],
    ...when.map(
      (atom, index): Span => [`${index === 0 ? say.ifClause : '，'}${conditionWords(client, atom)}`, 'small'],
    ),
    ...(meters.length > 0 ? [[`　${meters.join(' ')}`, 'faint'] as const] : []),
  ];
}

function meter(name: string, delta = 0): string {
  return delta === 0 ? '' : `${name}${delta > 0 ? '+' : '−'}${Math.abs(delta)}`;
}

/** An atom in words; what has no words stays as it is written. */
function conditionWords({ memory }: ClientFile, atom: string): string {
  const isNot = atom.startsWith('!');
  const plain = isNot ? atom.slice(1) : atom;
  const trait = TRAITS.find((one) => plain === `trait.${one}`);
  const known = memory.find(({ id }) => plain === `memory.${id}`);
  const words = trait ? TRAIT_NAMES[trait] : known && say.remembers(known.note.split('。')[0] ?? known.id);
  if (words !== undefined) return isNot ? `${say.not}${words}` : words;
  return atom.replace('trust', say.trust).replace('patience', say.patience).replace('>=', '≥');
}
