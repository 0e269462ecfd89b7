// The notation of conditions: one atom as authors write it, taken apart without knowing what its names mean.
import type { Op } from '../ir.ts';

/** What the operand of an atom names: an id, a word of a fixed list, or a number. */
export const ATOM_KINDS = [
  'fact',
  'variant',
  'memory',
  'stance',
  'trait',
  'outcome',
  'beat',
  'chain',
  'promise',
  'trust',
  'patience',
  'openness',
  'day',
] as const;
export type AtomKind = (typeof ATOM_KINDS)[number];

/** `operand` is an id, a word, or digits, as `kind` says. */
export type Atom = { readonly op: Op; readonly kind: AtomKind; readonly operand: string };

type Form = { readonly kind: AtomKind; readonly op: Op };
const form = (kind: AtomKind, op: Op): Form => ({ kind, op });

/** What stands before the operand → what it means. */
const FORMS: Readonly<Record<string, Form>> = {
  'fact.': form('fact', 'fact'),
  '!fact.': form('fact', 'not-fact'),
  'variant.': form('variant', 'variant'),
  '!variant.': form('variant', 'not-variant'),
  'memory.': form('memory', 'memory'),
  '!memory.': form('memory', 'not-memory'),
  'stance.': form('stance', 'stance'),
  '!stance.': form('stance', 'not-stance'),
  'trait.': form('trait', 'trait'),
  '!trait.': form('trait', 'not-trait'),
  'outcome.': form('outcome', 'outcome'),
  'beat.': form('beat', 'beat'),
  'trust>=': form('trust', 'trust-at-least'),
  'trust<': form('trust', 'trust-below'),
  'patience>=': form('patience', 'patience-at-least'),
  'patience<': form('patience', 'patience-below'),
  'openness>=': form('openness', 'openness-at-least'),
  'openness<': form('openness', 'openness-below'),
  'chain>=': form('chain', 'chain-at-least'),
  'chain<': form('chain', 'chain-below'),
  'promise>=': form('promise', 'promise-at-least'),
  'promise<': form('promise', 'promise-below'),
  'day<=': form('day', 'day-at-most'),
  'day>': form('day', 'day-after'),
};

const NUMBERS: ReadonlySet<AtomKind> = new Set(['trust', 'patience', 'openness', 'day']);

/** The atom that a text writes; undefined when it is not one, whatever it names. */
export function parseAtom(text: string): Atom | undefined {
  const [, head = '', operand = ''] = /^(!?[a-z]+(?:\.|>=|<=|<|>))([a-z0-9-]+)$/.exec(text) ?? [];
  const found = Object.hasOwn(FORMS, head) ? FORMS[head] : undefined;
  if (!found || NUMBERS.has(found.kind) !== /^\d{1,3}$/.test(operand)) return undefined;
  return { ...found, operand };
}
