// Two small client types that are each other's opposite: what opens the one closes the other.
import type { ClientFile, Reaction } from '../../../src/schema/client.ts';
import { FAMILIES, type Family, OUTCOMES, type Outcome } from '../../../src/schema/words/roleplay.ts';

const STANCES = [
  { id: 'shut', name: '关', note: '只说规定。', openness: 0 },
  { id: 'wary', name: '看', note: '看你怎么说。', openness: 1 },
  { id: 'open', name: '开', note: '肯说。', openness: 2 },
  { id: 'warm', name: '帮', note: '替你想。', openness: 2 },
] as const;
type Stance = (typeof STANCES)[number]['id'];

/** From the stance, by the family that he likes and by the one that he can't bear. */
const UP = { shut: 'wary', wary: 'open', open: 'warm', warm: 'warm' } as const satisfies Record<
  Stance,
  Stance
>;
const DOWN = { shut: 'shut', wary: 'shut', open: 'wary', warm: 'wary' } as const satisfies Record<
  Stance,
  Stance
>;

function reactions(likes: Family, hates: Family): readonly Reaction[] {
  return STANCES.flatMap(({ id, openness }): Reaction[] => [
    { stance: [id], family: [likes], outcome: 'opens', trust: openness > 0 ? 1 : 0, to: UP[id] },
    { stance: [id], family: [hates], outcome: 'closes', trust: -1, patience: -1, to: DOWN[id] },
    openness === 2
      ? { stance: [id], family: ['question'], outcome: 'opens' }
      : { stance: [id], family: ['question'], outcome: openness === 1 ? 'holds' : 'closes', patience: -1 },
    {
      stance: [id],
      family: ['pressure'],
      outcome: 'closes',
      trust: -1,
      patience: -2,
      to: 'shut',
      remember: ['pushed'],
    },
    { stance: [id], outcome: 'holds' },
  ]);
}

/** Enough lines for every cell that the reactions can come to. */
function bank(typeId: string, table: readonly Reaction[]): ClientFile['lines'] {
  const cell = (stance: string, family: Family, outcome: Outcome) =>
    table.find((one) => one.stance?.includes(stance) && (one.family?.includes(family) ?? true))?.outcome ===
    outcome
      ? {
          [outcome]: LINES.map((line) => ({
            id: `${typeId}-${stance}-${family}-${line}`,
            text: `话${line}`,
          })),
        }
      : {};
  return Object.fromEntries(
    STANCES.map(({ id }) => [
      id,
      Object.fromEntries(
        FAMILIES.map((family) => [
          family,
          Object.assign({}, ...OUTCOMES.map((outcome) => cell(id, family, outcome))),
        ]),
      ),
    ]),
  );
}
const LINES = [1, 2, 3, 4, 5, 6, 7, 8, 9];

function client(id: string, number: number, likes: Family, hates: Family): ClientFile {
  const table = reactions(likes, hates);
  return {
    id,
    number,
    name: id,
    monogram: id.charAt(0),
    about: '测试用',
    fears: '测试用',
    wants: '测试用',
    works: '测试用',
    backfires: '测试用',
    stances: [...STANCES],
    start: { stance: 'wary', trust: 3, patience: 4 },
    restPatience: 3,
    memory: [{ id: 'pushed', note: '被逼过。' }],
    reactions: [...table],
    lines: bank(id, table),
    trap: {
      name: '测试用',
      says: [{ id: `${id}-trap`, text: '有个省事的办法。' }],
      moves: [
        {
          id: `${id}-trap-yes`,
          text: '就这么办。',
          tactics: ['free-service'],
          channel: 'visit',
          to: 'key',
          redLine: 'type-trap',
          trap: '测试用',
        },
        { id: `${id}-trap-no`, text: '这个办法我们不用。', tactics: ['clause'], channel: 'visit', to: 'key' },
      ],
      redLine: { title: '越线', story: '测试用', laws: ['law-term'], instead: '测试用' },
    },
  };
}

/** Papers open him, options close him. */
export const steady = client('steady', 1, 'evidence', 'options');
/** Options open him, papers close him. */
export const chief = client('chief', 8, 'options', 'evidence');
