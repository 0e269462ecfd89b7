// A client type's file as the oracle plays it.
import { FAMILIES, OUTCOMES, type Outcome } from '../../../src/schema/words/roleplay.ts';
import { type Condition, condition } from './condition.ts';
import { type Move, readMove, readSpoken, type Spoken } from './read-move.ts';
import { entries, ids, known, list, type Mapping, mapping, oneOf, whole, word, words } from './shape.ts';

export type Reaction = {
  /** Null: any. */
  readonly stances: readonly string[] | null;
  readonly families: readonly string[] | null;
  readonly when: Condition;
  readonly outcome: Outcome;
  readonly trust: number;
  readonly patience: number;
  readonly to: string | null;
  readonly remember: readonly string[];
  readonly forget: readonly string[];
};
export type ClientFile = {
  readonly id: string;
  readonly stances: readonly { readonly id: string; readonly openness: number }[];
  readonly start: { readonly stance: string; readonly trust: number; readonly patience: number };
  readonly restPatience: number;
  readonly memory: readonly string[];
  readonly reactions: readonly Reaction[];
  /** Line ids by `stance/family/outcome`. */
  readonly bank: ReadonlyMap<string, readonly string[]>;
  readonly trap: { readonly says: readonly Spoken[]; readonly moves: readonly Move[] };
};

const readReaction = (
  value: unknown,
  stances: readonly string[],
  memory: readonly string[],
  where: string,
): Reaction => {
  const optional = 'stance family when trust patience to remember forget';
  const node = mapping(value, where, 'outcome', optional);
  const some = (key: string, allowed: readonly string[]): readonly string[] =>
    known(words(node[key], where), allowed, where);
  const [remember, forget] = [some('remember', memory), some('forget', memory)];
  if (remember.some((each) => forget.includes(each)))
    throw new Error(`${where}: remembers and forgets the same`);
  return {
    stances: node['stance'] === undefined ? null : some('stance', stances),
    families: node['family'] === undefined ? null : some('family', FAMILIES),
    when: condition(node['when'], 'reaction', where),
    outcome: oneOf(node['outcome'], OUTCOMES, where),
    trust: whole(node['trust'] ?? 0, where),
    patience: whole(node['patience'] ?? 0, where),
    to: node['to'] === undefined ? null : oneOf(node['to'], stances, where),
    remember,
    forget,
  };
};

const readBank = (value: unknown, stances: readonly string[], where: string): ClientFile['bank'] => {
  const bank = new Map<string, readonly string[]>();
  for (const [stance, families] of entries(value, where)) {
    oneOf(stance, stances, where);
    for (const [family, outcomes] of entries(families, where)) {
      oneOf(family, FAMILIES, where);
      for (const [outcome, lines] of entries(outcomes, where)) {
        oneOf(outcome, OUTCOMES, where);
        const cell = ids(lines, where);
        if (cell.length === 0) throw new Error(`${where}: an empty cell of the bank`);
        bank.set(`${stance}/${family}/${outcome}`, cell);
      }
    }
  }
  return bank;
};

const readTrap = (value: unknown, where: string): ClientFile['trap'] => {
  const node = mapping(value, where, 'name says moves redLine');
  mapping(node['redLine'], where, 'title story laws instead');
  const moves = list(node['moves'], where).map((each) => readMove(each, 'trap'));
  const accepting = moves.filter((move) => move.redLine === 'type-trap');
  if (moves.length !== 2 || accepting.length !== 1)
    throw new Error(`${where}: one trap move accepts, one declines`);
  return { says: list(node['says'], where).map((each) => readSpoken(each, 'trap', false, where)), moves };
};

export const readClient = (value: unknown): ClientFile => {
  const keys =
    'id number name monogram about fears wants works backfires stances start restPatience memory reactions lines trap';
  const node = mapping(value, 'a client', keys);
  const where = word(node['id'], 'a client');
  const stances = list(node['stances'], where).map((each) => {
    const stance = mapping(each, where, 'id name note openness');
    return { id: word(stance['id'], where), openness: whole(stance['openness'], where) };
  });
  const names = ids(node['stances'], where);
  const start: Mapping = mapping(node['start'], where, 'stance trust patience');
  const memory = ids(node['memory'], where);
  const reactions = list(node['reactions'], where).map((each) => readReaction(each, names, memory, where));
  const last = reactions.at(-1);
  if (last === undefined || last.stances !== null || last.families !== null || last.when.length > 0)
    throw new Error(`${where}: the last reaction must fit everything`);
  return {
    id: where,
    stances,
    start: {
      stance: oneOf(start['stance'], names, where),
      trust: whole(start['trust'], where),
      patience: whole(start['patience'], where),
    },
    restPatience: whole(node['restPatience'], where),
    memory,
    reactions,
    bank: readBank(node['lines'], names, where),
    trap: readTrap(node['trap'], where),
  };
};
