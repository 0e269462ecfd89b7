// Files that no author would write but the format allows: a pair changed at random, so that every rule comes to bear.
import { seededRandom } from '../../../src/core/quiz/random.ts';
import type { CaseFile } from '../../../src/schema/case.ts';
import type { ClientFile } from '../../../src/schema/client.ts';
import { FAMILIES, OUTCOMES, PROMISES, SKILLS, TRAITS } from '../../../src/schema/words/roleplay.ts';
import { PLACES, type Place } from './condition.ts';
import type { Pair } from './pairs.ts';
import { readTable } from './play.ts';

type Dice = {
  /** One of 0 … most. */
  readonly upTo: (most: number) => number;
  readonly isLucky: (chance: number) => boolean;
  readonly one: <Thing>(things: readonly Thing[]) => Thing;
};

const diceOf = (seed: string): Dice => {
  const random = seededRandom(seed);
  const upTo = (most: number): number => Math.floor(random() * (most + 1));
  return {
    upTo,
    isLucky: (chance) => random() < chance,
    one: (things) => {
      const thing = things[upTo(things.length - 1)];
      if (thing === undefined) throw new Error('nothing to choose from');
      return thing;
    },
  };
};

type Writer = { readonly dice: Dice; readonly game: CaseFile; readonly client: ClientFile };
const idOf = ({ id }: { readonly id: string }): string => id;

const atom = ({ dice, game, client }: Writer, place: Place): string => {
  const { upTo, one } = dice;
  const not = one(['', '!']);
  const least = one(['>=', '<']);
  const atoms: Readonly<Record<string, () => string>> = {
    fact: () => `${not}fact.${one(game.facts.map(idOf))}`,
    variant: () => `${not}variant.${one(game.variants.map(idOf))}`,
    memory: () => `${not}memory.${one(client.memory.map(idOf))}`,
    stance: () => `${not}stance.${one(client.stances.map(idOf))}`,
    trait: () => `${not}trait.${one(TRAITS)}`,
    outcome: () => `outcome.${one(OUTCOMES)}`,
    beat: () => `beat.${one(game.beats.map(idOf))}`,
    trust: () => `trust${least}${upTo(6)}`,
    patience: () => `patience${least}${upTo(6)}`,
    openness: () => `openness${least}${upTo(2)}`,
    chain: () => `chain${least}${one(game.chain.map(idOf))}`,
    promise: () => `promise${least}${one(PROMISES)}`,
    day: () => `day${one(['<=', '>'])}${upTo(30)}`,
  };
  return atoms[one<string>(PLACES[place])]?.() ?? '';
};

const some = (writer: Writer, place: Place, most: number): string[] =>
  Array.from({ length: writer.dice.upTo(most) }, () => atom(writer, place));

type Move = NonNullable<CaseFile['beats'][number]['moves']>[number];
type Effect = NonNullable<Move['effects']>[number];

const effect = (writer: Writer, place: Place): Effect => {
  const { dice, game } = writer;
  const { isLucky, one, upTo } = dice;
  const [fact, other] = [one(game.facts.map(idOf)), one(game.facts.map(idOf))];
  return {
    when: some(writer, place, 2),
    trust: upTo(6) - 3,
    patience: upTo(5) - 3,
    ...(isLucky(0.4) ? { promise: one(PROMISES) } : {}),
    ...(place === 'trap-move'
      ? {}
      : {
          set: isLucky(0.7) ? [fact] : [],
          clear: isLucky(0.4) && other !== fact ? [other] : [],
          ...(isLucky(0.4) ? { chain: one(game.chain.map(idOf)) } : {}),
          ...(isLucky(0.15) ? { go: one(game.beats.map(idOf)) } : {}),
        }),
  };
};

const moveOf = (writer: Writer, move: Move): Move => {
  const { dice, game } = writer;
  const { isLucky, one, upTo } = dice;
  const answers = ['a', 'b'].map((letter) => ({
    id: `${move.id}-wild-${letter}`,
    text: '。',
    when: some(writer, 'case-move', 2),
    ...(isLucky(0.5) ? { types: { [writer.client.id]: { text: '。' } } } : {}),
  }));
  const skill = one(SKILLS);
  return {
    ...move,
    days: 1 + upTo(6),
    ...(isLucky(0.3) ? { to: one(['key', 'own', ...game.posts.map(idOf)]) } : {}),
    ...(isLucky(0.3) ? { when: [atom(writer, 'case')] } : {}),
    ...(isLucky(0.3) ? { goes: one(game.beats.map(idOf)) } : {}),
    effects: [...(move.effects ?? []), effect(writer, 'case-move'), effect(writer, 'case-move')],
    answers: [...answers, ...(move.answers ?? [])],
    evidence: [{ skill, sign: '-', why: '。', when: some(writer, 'case-move', 2) }, ...(move.evidence ?? [])],
  };
};

const gameOf = (writer: Writer): CaseFile => {
  const { dice, game } = writer;
  const { one, upTo } = dice;
  const ending = { title: '。', epilogue: '。', tier: 'part-paid', grade: 'partial' } as const;
  const final = one(game.beats.filter((beat) => beat.final === true).map(idOf));
  return {
    ...game,
    scoring: { trust: upTo(10), late: upTo(3), freeDays: upTo(20) },
    start: { chain: one(game.chain.map(idOf)) },
    beats: game.beats.map((beat) =>
      beat.moves === undefined
        ? beat
        : {
            ...beat,
            says: [
              { id: `${beat.id}-wild`, text: '。', when: some(writer, 'case', 2) },
              ...(beat.says ?? []),
            ],
            moves: beat.moves.map((move) => moveOf(writer, move)),
          },
    ),
    endings: [
      { ...ending, id: 'e-wild', base: upTo(100), when: [`beat.${final}`, ...some(writer, 'ending', 2)] },
      ...game.endings.map((each) => ({ ...each, base: upTo(100) })),
      { ...ending, id: 'e-early', base: upTo(100), when: ['day>25', atom(writer, 'ending')] },
    ],
  };
};

const clientOf = (writer: Writer): ClientFile => {
  const { dice, client } = writer;
  const { isLucky, one, upTo } = dice;
  const stances = client.stances.map(idOf);
  const wild = (): ClientFile['reactions'][number] => {
    const memory = one(client.memory.map(idOf));
    const remembers = isLucky(0.6);
    return {
      ...(isLucky(0.7) ? { stance: stances.filter(() => isLucky(0.6)) } : {}),
      ...(isLucky(0.7) ? { family: FAMILIES.filter(() => isLucky(0.5)) } : {}),
      when: some(writer, 'reaction', 2),
      outcome: one(OUTCOMES),
      trust: upTo(6) - 3,
      patience: upTo(4) - 2,
      ...(isLucky(0.6) ? { to: one(stances) } : {}),
      remember: remembers ? [memory] : [],
      forget: remembers ? [] : [memory],
    };
  };
  return {
    ...client,
    start: { stance: one(stances), trust: upTo(6), patience: 1 + upTo(5) },
    restPatience: upTo(6),
    reactions: [...Array.from({ length: 8 }, wild), ...client.reactions],
    trap: {
      ...client.trap,
      says: [{ id: 'trap-wild', text: '。', when: some(writer, 'trap', 2) }, ...client.trap.says],
      moves: client.trap.moves.map((move) => ({
        ...move,
        ...(isLucky(0.5) ? { when: [atom(writer, 'trap')] } : {}),
        effects: [effect(writer, 'trap-move')],
        answers: [{ id: `${move.id}-wild`, text: '。', when: some(writer, 'trap-move', 1) }],
      })),
    },
  };
};

/** The same seed makes the same files. */
export const wildPair = (pair: Pair, seed: string): Pair => {
  const dice = diceOf(`${pair.name}/${seed}`);
  const game = {
    ...pair.caseFile,
    facts: [
      ...pair.caseFile.facts,
      ...['wild-a', 'wild-b'].slice(0, 5 - pair.caseFile.facts.length).map((id) => ({ id, text: '。' })),
    ],
  };
  const client = {
    ...pair.clientFile,
    memory: [...pair.clientFile.memory, { id: 'wild-memory', note: '。' }].slice(0, 3),
  };
  const writer: Writer = { dice, game, client };
  const [caseFile, clientFile] = [gameOf(writer), clientOf(writer)];
  return {
    name: `${pair.name} ~ ${seed}`,
    caseFile,
    clientFile,
    laws: pair.laws,
    table: readTable(caseFile, clientFile),
  };
};
