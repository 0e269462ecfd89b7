// What the report tells of polls, games and rounds: what was counted and no more, and types only when all is over.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HandsBank } from '../../../src/core/classroom/hands/hands-bank.ts';
import { turnBallot } from '../../../src/core/classroom/hands/hands-state.ts';
import type { RoomBodies } from '../../../src/core/classroom/room/room-bodies.ts';
import type { RoomEvent } from '../../../src/core/classroom/room/room-event.ts';
import { foldRoom } from '../../../src/core/classroom/room/room-state.ts';
import { movesOffered } from '../../../src/core/roleplay/moves-offered.ts';
import { playLine } from '../../../src/core/roleplay/play-line.ts';
import { stateAfter } from '../../../src/core/roleplay/replay.ts';
import { NO_COURSE, type ReportCourse } from '../../../src/islands/classroom/report/report-course.ts';
import { reportSections } from '../../../src/islands/classroom/report/report-sections.ts';
import { tinyScenario } from '../../support/roleplay/tiny-scenarios.ts';

const NINE = Date.UTC(2026, 10, 28, 1);
type Draft = { [T in keyof RoomBodies]: readonly [type: T, body: RoomBodies[T]] }[keyof RoomBodies];

/** A log of these, a minute apart. */
function log(drafts: readonly Draft[]): readonly RoomEvent[] {
  return drafts.map(
    ([type, body], at) => ({ room: 'r', seq: at + 1, at: NINE + at * 60_000, type, body }) as RoomEvent,
  );
}

function sections(drafts: readonly Draft[], course: ReportCourse = NO_COURSE) {
  return reportSections(foldRoom(log(drafts)), course).filter(({ id }) => /^(poll|game|round)-/.test(id));
}

const ASK = { kind: 'own', stem: '下午几点接着', options: ['两点', '两点半'] } as const;
const hands = (ballot: string, option: string, count: number): Draft => [
  'handsCounted',
  { ballot, option, hands: count },
];

describe('polls', () => {
  test('what was counted stands there with its share and who sat still; taken back it is gone', () => {
    const asked: Draft[] = [
      ['headsCounted', { heads: 30 }],
      ['pollOpened', { poll: 'p', ask: ASK }],
      hands('p', 'o0', 12),
      hands('p', 'o1', 15),
    ];
    expect(sections(asked)).toEqual([
      {
        id: 'poll-p',
        title: '举手 09:01：下午几点接着',
        head: ['选项', '举手', '占'],
        rows: [
          ['A　两点', '12', '44%'],
          ['B　两点半', '15', '56%'],
          ['没举手的', '3', ''],
        ],
      },
    ]);
    const undone: Draft[] = [...asked, ['undone', { seq: 4 }] as unknown as Draft];
    expect(sections(undone)[0]?.rows[1]).toEqual(['B　两点半', '0', '0%']);
  });

  test('who sat still goes by the heads of that hour; heads counted later change nothing, none counted tell nothing', () => {
    const asked: Draft[] = [['pollOpened', { poll: 'p', ask: ASK }], hands('p', 'o0', 18)];
    const later: Draft = ['headsCounted', { heads: 20 }];
    const still = (drafts: Draft[]) => sections(drafts)[0]?.rows[2];
    expect(still([['headsCounted', { heads: 30 }], ...asked, later])).toEqual(['没举手的', '12', '']);
    expect(still([...asked, later])).toBeUndefined();
  });

  test('without the bank nobody knows whether each had one hand: the hands stand there, no share, nobody sat still', () => {
    const ask = { kind: 'question', question: 'q1', hash: 'h', options: ['a', 'b'] } as const;
    const drafts: Draft[] = [
      ['headsCounted', { heads: 30 }],
      ['pollOpened', { poll: 'p', ask }],
      hands('p', 'a', 10),
      hands('p', 'b', 10),
    ];
    expect(sections(drafts)[0]?.rows).toEqual([
      ['A　a', '10', ''],
      ['B　b', '10', ''],
    ]);
  });

  test('a poll nobody counted is none; a question goes by the bank’s words, or by its ids without it', () => {
    const ask = { kind: 'question', question: 'q1', hash: 'h', options: ['a', 'b'] } as const;
    const asked: Draft[] = [
      ['pollOpened', { poll: 'empty', ask: ASK }],
      ['pollOpened', { poll: 'p', ask }],
      hands('p', 'b', 4),
      ['keyRevealed', { poll: 'p' }],
    ];
    const option = (id: string, text: string) => ({ id, text: [text] });
    const bank = {
      lessons: [],
      talks: [],
      cases: [],
      questions: [
        {
          lesson: 'l',
          hash: 'h',
          keyUrl: '/k.json',
          item: {
            id: 'q1',
            type: 'single',
            difficulty: 1,
            stem: ['钱停在哪一环？'],
            hints: [],
            options: [option('a', '验收'), option('b', '审批')],
          },
        },
      ],
    } satisfies HandsBank;
    const [named] = sections(asked, { ...NO_COURSE, bank });
    expect(named?.title).toBe('举手 09:01：钱停在哪一环？');
    expect(named?.rows.map(([words]) => words)).toEqual(['A　验收', 'B　审批']);
    const [bare] = sections(asked);
    expect(bare?.title).toBe('举手 09:01：q1');
    expect(bare?.rows.map(([words]) => words)).toEqual(['A　a', 'B　b']);
  });

  test('whatever was counted: the hands of the table are those of the room, the shares make a hundred', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 2, maxLength: 6 }), (counts) => {
        const options = counts.map((_, at) => `第 ${at} 项`);
        const drafts: Draft[] = [
          ['pollOpened', { poll: 'p', ask: { kind: 'own', stem: '问', options } }],
          ...counts.map((count, at) => hands('p', `o${at}`, count)),
        ];
        const [table] = sections(drafts);
        expect(table?.rows.map(([, count]) => Number(count)) ?? counts.map(() => 0)).toEqual(counts);
        const shares = table?.rows.map(([, , share]) => Number.parseInt(share ?? '', 10)) ?? [100];
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
      }),
    );
  });
});

describe('games of the room', () => {
  const scenario = tinyScenario('steady');
  const start = stateAfter(playLine(scenario.ir, 0, 7, []));
  if (!start) throw new Error('a game without a start');
  const [first] = movesOffered(scenario, start);
  const begin: Draft = [
    'gameOpened',
    {
      game: 'g',
      caseId: scenario.ir.caseId,
      typeId: 'steady',
      contentHash: scenario.hash,
      seed: 7,
      variant: 0,
      cut: [],
      told: [],
    },
  ];
  const course = { ...NO_COURSE, scenarios: new Map([[scenario.hash, scenario]]) };

  test('the move that was made with its hands; while the game goes on nobody is told against whom', () => {
    const move = first?.id ?? '';
    const drafts: Draft[] = [
      begin,
      hands(turnBallot('g', 0), move, 9),
      ['movePlayed', { game: 'g', turn: 0, move, told: [] }],
    ];
    const [table] = sections(drafts, course);
    expect(table?.title).toBe(`全班对弈 09:00：${scenario.words.title}`);
    expect(table?.rows).toEqual([
      ['第 1 手', `A　${first?.text}`, '9', '100%'],
      ['结局', '没有下完', '', ''],
    ]);
    expect(JSON.stringify(table)).not.toContain(scenario.words.client.name);
  });

  test('without the case’s file the report stands, and says what it lacks', () => {
    const drafts: Draft[] = [begin, ['movePlayed', { game: 'g', turn: 0, move: first?.id ?? '', told: [] }]];
    expect(sections(drafts)[0]?.rows).toEqual([['第 1 手', '案例没取到', '', '']]);
    const counted = [begin, hands(turnBallot('g', 0), first?.id ?? '', 9), ...drafts.slice(1)];
    expect(sections(counted)[0]?.rows).toEqual([['第 1 手', '案例没取到', '9', '']]);
  });
});

describe('rounds in groups', () => {
  const group = (at: number, typeId: string) => ({
    sales: `s${at}`,
    client: `c${at}`,
    observers: [],
    typeId,
  });
  const drawn = {
    caseId: 'software-final',
    size: 3,
    seed: 'x',
    people: [],
    types: [],
    isMixed: false,
    groups: [group(1, 'leader'), group(2, 'helper'), group(3, 'leader')],
  };
  const draw = ['groupsDrawn', drawn] as unknown as Draft;
  const handIn = (at: number, guess: string, round = 1): Draft =>
    [
      'groupHandedIn',
      { round, group: at, guess, signs: 3, promise: 'dated', evidence: 2 },
    ] as unknown as Draft;

  test('no type before all have handed in, then the table of the debrief', () => {
    const open = sections([draw, handIn(1, 'leader'), handIn(2, 'leader')])[0];
    expect(open?.rows).toEqual([['3 组，交了 2 组', '', '', '', '', '']]);
    expect(JSON.stringify(open)).not.toMatch(/leader|helper/);
    const over = sections([draw, handIn(1, 'leader'), handIn(2, 'leader'), handIn(3, 'helper')])[0];
    expect(over?.title).toBe('分组演练第 1 轮：software-final');
    expect(over?.rows).toEqual([
      ['leader', '2', '1 / 2', '2 / 2', '0 / 2', '4'],
      ['helper', '1', '0 / 1', '1 / 1', '0 / 1', '2'],
    ]);
  });

  test('a round after which another was drawn is over, handed in or not', () => {
    const [one, two] = sections([draw, handIn(1, 'leader'), draw]);
    expect(one?.rows).toEqual([
      ['leader', '2', '1 / 1', '1 / 1', '0 / 1', '2'],
      ['helper', '1', '还没交', '', '', ''],
    ]);
    expect(two?.rows).toEqual([['3 组，交了 0 组', '', '', '', '', '']]);
  });
});
