// Moves and spoken lines of a case or a trap as the format writes them.
import {
  CHANNELS,
  type Family,
  PROMISES,
  type PromiseLevel,
  SKILLS,
  TACTICS,
  type Tactic,
  TRAITS,
} from '../../../src/schema/words/roleplay.ts';
import { type Condition, condition } from './condition.ts';
import { entries, known, list, mapping, oneOf, whole, word, wordOrNone, words } from './shape.ts';

export type Spoken = {
  readonly id: string;
  readonly when: Condition;
  /** Types that say it in a voice of their own. */
  readonly types: readonly string[];
};
export type Effect = {
  readonly when: Condition;
  readonly set: readonly string[];
  readonly clear: readonly string[];
  readonly chain: string | null;
  readonly promise: PromiseLevel | null;
  readonly trust: number;
  readonly patience: number;
  readonly go: string | null;
};
export type Evidence = {
  readonly skill: string;
  readonly sign: '+' | '-';
  readonly when: Condition;
  readonly why: string;
};
export type Move = {
  readonly id: string;
  readonly family: Family;
  readonly to: string;
  readonly days: number;
  readonly traits: readonly string[];
  readonly when: Condition;
  readonly goes: string | null;
  readonly effects: readonly Effect[];
  readonly answers: readonly Spoken[];
  readonly evidence: readonly Evidence[];
  readonly redLine: string | null;
};
export type From = 'case' | 'trap';

export const readSpoken = (value: unknown, from: From, isAnswer: boolean, where: string): Spoken => {
  const types = from === 'case' ? 'types claims' : '';
  const node = mapping(value, where, 'id text', `by when tell ${types}`);
  const place = isAnswer ? (`${from}-move` as const) : from;
  const ownVoices = entries(node['types'], where);
  for (const [, voice] of ownVoices) mapping(voice, where, 'text', 'tell');
  return {
    id: word(node['id'], where),
    when: condition(node['when'], place, where),
    types: ownVoices.map(([type]) => type),
  };
};

const readEffect = (value: unknown, from: From, where: string): Effect => {
  const node = mapping(value, where, '', 'when set clear chain promise trust patience go');
  const set = words(node['set'], where);
  const clear = words(node['clear'], where);
  if (set.some((fact) => clear.includes(fact))) throw new Error(`${where}: sets and clears the same fact`);
  return {
    when: condition(node['when'], `${from}-move`, where),
    set,
    clear,
    chain: wordOrNone(node['chain'], where),
    promise: node['promise'] === undefined ? null : oneOf(node['promise'], PROMISES, where),
    trust: whole(node['trust'] ?? 0, where),
    patience: whole(node['patience'] ?? 0, where),
    go: wordOrNone(node['go'], where),
  };
};

const readEvidence = (value: unknown, from: From, where: string): Evidence => {
  const node = mapping(value, where, 'skill sign why', 'when');
  return {
    skill: oneOf(node['skill'], SKILLS, where),
    sign: oneOf(node['sign'], ['+', '-'], where),
    when: condition(node['when'], `${from}-move`, where),
    why: word(node['why'], where),
  };
};

export const readMove = (value: unknown, from: From): Move => {
  const optional = 'days traits when goes effects answers evidence redLine trap';
  const node = mapping(value, 'a move', 'id text tactics channel to', optional);
  const where = word(node['id'], 'a move');
  const tactics = words(node['tactics'], where).map((each) =>
    oneOf(each, Object.keys(TACTICS) as Tactic[], where),
  );
  const [first] = tactics;
  if (first === undefined || tactics.length > 3) throw new Error(`${where}: one to three tactics`);
  oneOf(node['channel'], CHANNELS, where);
  const days = whole(node['days'] ?? 1, where);
  if (days < 1) throw new Error(`${where}: at least one day`);
  return {
    id: where,
    family: TACTICS[first],
    to: word(node['to'], where),
    days,
    traits: known(words(node['traits'], where), TRAITS, where),
    when: condition(node['when'], from, where),
    goes: wordOrNone(node['goes'], where),
    effects: list(node['effects'], where).map((each) => readEffect(each, from, where)),
    answers: list(node['answers'], where).map((each) => readSpoken(each, from, true, where)),
    evidence: list(node['evidence'], where).map((each) => readEvidence(each, from, where)),
    redLine: wordOrNone(node['redLine'], where),
  };
};
