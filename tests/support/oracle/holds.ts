// Whether a condition holds in a state of the oracle.
import { type Outcome, PROMISES } from '../../../src/schema/words/roleplay.ts';
import { type Condition, readAtom } from './condition.ts';
import type { OracleState } from './state.ts';

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
