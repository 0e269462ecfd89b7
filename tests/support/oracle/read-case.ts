// A case's file as the oracle plays it.
import { GRADES, TIERS } from '../../../src/schema/words/roleplay.ts';
import { type Condition, condition } from './condition.ts';
import { type Move, readMove, readSpoken, type Spoken } from './read-move.ts';
import { ids, list, mapping, oneOf, whole, word, wordOrNone } from './shape.ts';

export type Beat = {
  readonly id: string;
  readonly visit: string;
  readonly isFinal: boolean;
  readonly hasTrap: boolean;
  readonly says: readonly Spoken[];
  readonly next: string | null;
  readonly moves: readonly Move[];
};
export type Ending = {
  readonly id: string;
  readonly isCrossing: boolean;
  readonly base: number;
  readonly when: Condition;
};
export type CaseFile = {
  readonly id: string;
  readonly variants: readonly string[];
  readonly facts: readonly string[];
  readonly chain: readonly string[];
  readonly startChain: string;
  readonly scoring: { readonly trust: number; readonly late: number; readonly freeDays: number };
  readonly visits: readonly { readonly id: string; readonly onPatienceOut: string }[];
  readonly beats: readonly Beat[];
  readonly endings: readonly Ending[];
  readonly redLines: readonly string[];
};

const readBeat = (value: unknown, where: string): Beat => {
  const isFinal = (value as { readonly final?: unknown }).final === true;
  const node = isFinal
    ? mapping(value, where, 'id visit final', 'scene')
    : mapping(value, where, 'id visit next moves', 'scene slot says');
  if (node['slot'] !== undefined) oneOf(node['slot'], ['trap'], where);
  return {
    id: word(node['id'], where),
    visit: word(node['visit'], where),
    isFinal,
    hasTrap: node['slot'] === 'trap',
    says: list(node['says'], where).map((each) => readSpoken(each, 'case', false, where)),
    next: wordOrNone(node['next'], where),
    moves: list(node['moves'], where).map((each) => readMove(each, 'case')),
  };
};

const readEnding = (value: unknown, where: string): Ending => {
  const node = mapping(value, where, 'id tier grade base title epilogue', 'when');
  oneOf(node['grade'], GRADES, where);
  const isCrossing = oneOf(node['tier'], TIERS, where) === 'crossed';
  if (isCrossing && node['when'] !== undefined) throw new Error(`${where}: the crossing has no condition`);
  return {
    id: word(node['id'], where),
    isCrossing,
    base: whole(node['base'], where),
    when: condition(node['when'], 'ending', where),
  };
};

export const readCase = (value: unknown): CaseFile => {
  const keys =
    'id title unit keyPost brief laws posts variants facts chain start claims scoring visits beats endings redLines';
  const node = mapping(value, 'a case', keys);
  const where = word(node['id'], 'a case');
  const scoring = mapping(node['scoring'], where, 'trust late freeDays');
  const endings = list(node['endings'], where).map((each) => readEnding(each, where));
  if (endings.filter((each) => each.isCrossing).length !== 1) throw new Error(`${where}: one crossing`);
  const beats = list(node['beats'], where).map((each) => readBeat(each, where));
  if (beats.filter((each) => each.hasTrap).length > 1) throw new Error(`${where}: one beat with a trap`);
  const chain = ids(node['chain'], where);
  const beatIds = ids(node['beats'], where);
  const visitIds = ids(node['visits'], where);
  for (const beat of beats) {
    oneOf(beat.visit, visitIds, where);
    if (beat.next !== null) oneOf(beat.next, beatIds, where);
  }
  return {
    id: where,
    variants: ids(node['variants'], where),
    facts: ids(node['facts'], where),
    chain,
    startChain: oneOf(mapping(node['start'], where, 'chain')['chain'], chain, where),
    scoring: {
      trust: whole(scoring['trust'], where),
      late: whole(scoring['late'], where),
      freeDays: whole(scoring['freeDays'], where),
    },
    visits: list(node['visits'], where).map((each) => {
      const visit = mapping(each, where, 'id title place onPatienceOut');
      return {
        id: word(visit['id'], where),
        onPatienceOut: oneOf(visit['onPatienceOut'], beatIds, where),
      };
    }),
    beats,
    endings,
    redLines: ids(node['redLines'], where),
  };
};
