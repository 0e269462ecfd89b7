// Conditions of the format as the words that authors wrote, and where each atom may stand.
import { words } from './shape.ts';

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

/** Reads one atom, or throws. */
export const readAtom = (text: string): Atom => {
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
