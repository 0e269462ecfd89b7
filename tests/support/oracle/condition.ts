// Conditions of the format as the words that authors wrote: where each atom may stand, and whether it holds.
import { type Outcome, PROMISES } from '../../../src/schema/words/roleplay.ts';
import { words } from './shape.ts';
import type { OracleState } from './state.ts';

/** A condition stays a list of strings; it is read anew each time. */
export type Condition = readonly string[];

const CASE = ['fact', 'variant', 'trust', 'patience', 'openness', 'chain', 'promise', 'day'];
const TYPE = ['memory', 'stance', 'trust', 'patience', 'openness', 'promise'];
/** Groups of atoms that may stand in a place. */
export const PLACES = {
  case: CASE,
  'case-move': [...CASE, 'outcome'],
  ending: [...CASE, 'beat'],
  trap: TYPE,
  'trap-move': [...TYPE, 'outcome'],
  reaction: [...TYPE, 'trait'],
} as const;
export type Place = keyof typeof PLACES;

type Atom = {
  readonly not: boolean;
  readonly group: string;
  readonly sign: string;
  readonly name: string;
};
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  fact: ['.'],
  variant: ['.'],
  memory: ['.'],
  stance: ['.'],
  trait: ['.'],
  outcome: ['.'],
  beat: ['.'],
  trust: ['>=', '<'],
  patience: ['>=', '<'],
  openness: ['>=', '<'],
  chain: ['>=', '<'],
  promise: ['>=', '<'],
  day: ['<=', '>'],
};
const MAY_BE_DENIED = ['fact', 'variant', 'memory', 'stance', 'trait'];

const readAtom = (text: string): Atom => {
  const [, bang, group, sign, name] = /^(!?)([a-z]+)(\.|>=|<=|<|>)([a-z0-9-]+)$/.exec(text) ?? [];
  if (group === undefined || sign === undefined || name === undefined || !SIGNS[group]?.includes(sign))
    throw new Error(`no such atom: ${text}`);
  if (bang === '!' && !MAY_BE_DENIED.includes(group)) throw new Error(`may not be denied: ${text}`);
  return { not: bang === '!', group, sign, name };
};

/** Reads a condition of a file, or throws on an atom that may not stand there. */
export const condition = (value: unknown, place: Place, where: string): Condition => {
  const atoms = words(value, where);
  for (const atom of atoms)
    if (!PLACES[place].includes(readAtom(atom).group))
      throw new Error(`${where}: ${atom} may not stand here`);
  return atoms;
};

/** What is in hand beside the state: the move's traits and how the key man takes it. */
export type InHand = { readonly traits: readonly string[]; readonly outcome: Outcome | null };
export const NOTHING_IN_HAND: InHand = { traits: [], outcome: null };

const place = (order: readonly string[], name: string): number => {
  const at = order.indexOf(name);
  if (at < 0) throw new Error(`${name} isn't one of ${order.join(' ')}`);
  return at;
};
const named = (order: readonly string[], name: string, is: boolean): boolean => place(order, name) >= 0 && is;

const compare = (left: number, sign: string, right: number): boolean => {
  if (Number.isNaN(right)) throw new Error(`not a number after ${sign}`);
  if (sign === '>=') return left >= right;
  if (sign === '<=') return left <= right;
  return sign === '<' ? left < right : left > right;
};

const atomHolds = (text: string, state: OracleState, inHand: InHand): boolean => {
  const { game, client } = state.table;
  const { not, group, sign, name } = readAtom(text);
  const plain = (): boolean => {
    switch (group) {
      case 'fact':
        return named(game.facts, name, state.facts.has(name));
      case 'variant':
        return named(game.variants, name, state.variant === name);
      case 'memory':
        return named(client.memory, name, state.memory.has(name));
      case 'stance':
        return named(
          client.stances.map((each) => each.id),
          name,
          state.stance === name,
        );
      case 'trait':
        return inHand.traits.includes(name);
      case 'outcome':
        return inHand.outcome === name;
      case 'beat':
        return named(
          game.beats.map((each) => each.id),
          name,
          state.beat === name,
        );
      case 'trust':
        return compare(state.trust, sign, Number(name));
      case 'patience':
        return compare(state.patience, sign, Number(name));
      case 'day':
        return compare(state.day, sign, Number(name));
      case 'openness':
        return compare(
          client.stances.find((each) => each.id === state.stance)?.openness ?? Number.NaN,
          sign,
          Number(name),
        );
      case 'chain':
        return compare(place(game.chain, state.chain), sign, place(game.chain, name));
      case 'promise':
        return compare(place(PROMISES, state.promise), sign, place(PROMISES, name));
      default:
        throw new Error(`no such atom: ${text}`);
    }
  };
  return plain() !== not;
};

/** All atoms hold; an empty condition always holds. */
export const holds = (when: Condition, state: OracleState, inHand: InHand): boolean =>
  when.every((atom) => atomHolds(atom, state, inHand));
