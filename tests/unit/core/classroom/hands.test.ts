// Raised hands: sums, shares and leaders of a count, mistakes taken back, and a voted game that is the same game as one played by hand.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countHands, sharesOf } from '../../../../src/core/classroom/hands/count-hands.ts';
import type { GameBegin } from '../../../../src/core/classroom/hands/hands-bodies.ts';
import {
  ballotOf,
  gamesShown,
  onWall,
  optionIdsOf,
  pairId,
  turnBallot,
  type VotedGame,
} from '../../../../src/core/classroom/hands/hands-state.ts';
import { talksIn } from '../../../../src/core/classroom/hands/talks-in.ts';
import {
  movesOf,
  stepOf,
  toldAfter,
  votedReplay,
  votedRun,
} from '../../../../src/core/classroom/hands/voted-game.ts';
import { votesOnCurve } from '../../../../src/core/classroom/hands/votes-on-curve.ts';
import { isRoomEvent, type RoomEvent } from '../../../../src/core/classroom/room/room-event.ts';
import { foldRoom } from '../../../../src/core/classroom/room/room-state.ts';
import { SLIP_FORMS } from '../../../../src/core/classroom/slips/slip-questions.ts';
import { parseRunFile } from '../../../../src/core/roleplay/share/parse-run-file.ts';
import { writeRunFile } from '../../../../src/core/roleplay/share/run-file.ts';
import { createAnswerer } from '../../../../src/stores/analysis-answer.ts';
import { sharedRun } from '../../../support/roleplay/shared-run.ts';
import { tinyScenario } from '../../../support/roleplay/tiny-scenarios.ts';

type Draft = Pick<RoomEvent, 'type' | 'body'>;
const log = (...drafts: readonly Draft[]): readonly RoomEvent[] =>
  drafts.map((draft, index) => ({ ...draft, room: 'r', seq: index + 1, at: index * 1000 }) as RoomEvent);
const hands = (...drafts: readonly Draft[]) => foldRoom(log(...drafts)).hands;
const count = (ballot: string, option: string, raised: number): Draft => ({
  type: 'handsCounted',
  body: { ballot, option, hands: raised },
});
const back = (seq: number): Draft => ({ type: 'undone', body: { seq } });

const OPTIONS = ['a', 'b', 'c', 'd'];
const anyCounts = fc.dictionary(fc.constantFrom(...OPTIONS), fc.nat(60));
const ballot = (counts: Readonly<Record<string, number>>) => ({ counts, isShown: false, counted: [] });

describe('a count', () => {
  test('sums to all hands, its whole percents to 100, and more hands never have a smaller share', () => {
    fc.assert(
      fc.property(anyCounts, fc.nat(200), (counts, heads) => {
        const tally = countHands(ballot(counts), OPTIONS, heads);
        const sum = Object.values(counts).reduce((total, one) => total + one, 0);
        expect(tally.hands).toBe(sum);
        expect(tally.idle).toBe(heads === 0 ? undefined : heads - sum);
        const percents = tally.bars.map(({ percent }) => percent);
        expect(percents.reduce((total, one) => total + one, 0)).toBe(sum === 0 ? 0 : 100);
        for (const one of tally.bars) {
          for (const other of tally.bars) {
            if (one.hands > other.hands) expect(one.percent).toBeGreaterThanOrEqual(other.percent);
          }
        }
      }),
    );
  });

  test('is led by every option with most hands and by no other; by nobody where no hand went up', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const { leaders, bars } = countHands(ballot(counts), OPTIONS, 0);
        const most = Math.max(...OPTIONS.map((option) => counts[option] ?? 0));
        expect(leaders).toEqual(most === 0 ? [] : OPTIONS.filter((option) => (counts[option] ?? 0) === most));
        expect(bars.filter(({ isLeading }) => isLeading).map(({ option }) => option)).toEqual(leaders);
      }),
    );
  });

  test('of several hands each is a share of the heads, and says nothing of who sat still', () => {
    const tally = countHands(ballot({ a: 30, b: 15 }), ['a', 'b'], 30, true);
    expect(tally.bars.map(({ percent }) => percent)).toEqual([100, 50]);
    expect(tally.idle).toBeUndefined();
    // More hands than heads were counted: the bar is full and no longer.
    expect(countHands(ballot({ a: 40 }), ['a'], 30, true).bars[0]?.percent).toBe(100);
  });

  test('thirds make 100', () => {
    expect(sharesOf([1, 1, 1])).toEqual([34, 33, 33]);
  });
});

describe('what was counted', () => {
  const anyCount = fc
    .tuple(fc.constantFrom('p', 'q'), fc.constantFrom(...OPTIONS), fc.nat(60))
    .map((parts) => count(...parts));

  test('is the last number of each option; the last number taken back brings the one before', () => {
    fc.assert(
      fc.property(fc.array(anyCount, { maxLength: 20 }), anyCount, (before, typo) => {
        const undone = hands(...before, typo, back(before.length + 1));
        expect(undone).toEqual(hands(...before));
        expect(ballotOf(hands(...before, typo), 'p').counted.at(-1)).toBe(
          log(...before, typo).findLast(
            ({ type, body }) => type === 'handsCounted' && 'ballot' in body && body.ballot === 'p',
          )?.seq,
        );
      }),
    );
  });

  test('stays when the bars are shown and hidden', () => {
    const shown: Draft = { type: 'barsShown', body: { ballot: 'p', isShown: true } };
    expect(ballotOf(hands(count('p', 'a', 3), shown), 'p')).toMatchObject({
      counts: { a: 3 },
      isShown: true,
    });
  });
});

test('a poll keeps its letters, and its key is told from the reveal on', () => {
  const ask = { kind: 'own', stem: '谁催过', options: ['我', '他'] } as const;
  const open: Draft = { type: 'pollOpened', body: { poll: 'p', ask } };
  expect(optionIdsOf(ask)).toEqual(['o0', 'o1']);
  expect(hands(open).polls[0]?.isRevealed).toBe(false);
  const told = hands(open, { type: 'keyRevealed', body: { poll: 'p' } });
  expect(told.polls[0]?.isRevealed).toBe(true);
});

test('bodies that nobody could have sent are known as such', () => {
  const event = (type: string, body: unknown) => ({ room: 'r', seq: 1, at: 0, type, body });
  const own = { kind: 'own', stem: '几成', options: ['五成', '七成'] };
  expect(isRoomEvent(event('pollOpened', { poll: 'p', ask: own }))).toBe(true);
  for (const broken of [
    event('pollOpened', { poll: 'p', ask: { ...own, options: ['五成'] } }),
    event('pollOpened', { poll: 'p', ask: { ...own, options: Array(9).fill('是') } }),
    event('pollOpened', { poll: 'p', ask: { kind: 'question', question: 'q', options: ['a', 'b'] } }),
    event('handsCounted', { ballot: 'p', option: 'a', hands: -1 }),
    event('handsCounted', { ballot: 'p', option: 'a', hands: 1.5 }),
    event('movePlayed', { game: 'g', turn: 0, move: 'm' }),
    event('gameViewed', { game: 'g', view: 'ceiling' }),
  ]) {
    expect(isRoomEvent(broken)).toBe(false);
  }
});

const SCENARIOS = ['steady', 'chief'].map(tinyScenario);
const anyShared = fc
  .record({ scenario: fc.constantFrom(...SCENARIOS), seed: fc.nat(5000) })
  .map(({ scenario, seed }) => sharedRun(scenario, seed));

const beginOf = ({ run }: ReturnType<typeof sharedRun>, cut: readonly string[] = []): GameBegin => ({
  game: run.id,
  caseId: run.caseId,
  typeId: run.typeId,
  contentHash: run.contentHash,
  seed: run.seed,
  variant: run.variant,
  cut,
  told: [],
});
const play = (game: string, turn: number, move: string, told: readonly string[] = []): Draft => ({
  type: 'movePlayed',
  body: { game, turn, move, told },
});
const open = (body: GameBegin): Draft => ({ type: 'gameOpened', body });
const gameIn = (...drafts: readonly Draft[]): VotedGame => {
  const [game] = hands(...drafts).games;
  if (!game) throw new Error('no game was opened');
  return game;
};

describe('a game of the room', () => {
  test('is the game that the same moves make by hand: states, hashes, and every line that was said', () => {
    fc.assert(
      fc.property(anyShared, (shared) => {
        const { run, scenario } = shared;
        const played = run.moves.map(({ move }, turn) => play(run.id, turn, move));
        const game = gameIn(open(beginOf(shared)), ...played);
        const replayed = votedReplay(scenario, game);
        expect(replayed.broken).toBeUndefined();
        expect(replayed.played.map(({ kept }) => kept)).toEqual(run.moves);
      }),
    );
  });

  test('is handed on as a file that opens like any other', () => {
    fc.assert(
      fc.property(anyShared, (shared) => {
        const { run, scenario } = shared;
        const played = run.moves.map(({ move }, turn) => play(run.id, turn, move));
        const handed = votedRun(scenario, gameIn(open(beginOf(shared)), ...played), 'huikuan', '三班');
        const opened = parseRunFile(writeRunFile(handed), 'huikuan');
        expect(opened.ok && opened.shared).toEqual(handed);
        expect(opened.ok && opened.replay.played.length).toBe(run.moves.length);
      }),
      { numRuns: 40 },
    );
  });

  test('makes a move once, though it is pressed twice; taken back it was never made', () => {
    const shared = sharedRun(tinyScenario('steady'), 7);
    const [first, second] = shared.run.moves.map(({ move }) => move);
    if (!first || !second) throw new Error('a short game');
    const id = shared.run.id;
    const begun = open(beginOf(shared));
    const twice = gameIn(begun, play(id, 0, first), play(id, 0, second));
    expect(movesOf(twice)).toEqual([first]);
    const undone = gameIn(begun, play(id, 0, first), back(2), play(id, 0, second));
    expect(movesOf(undone)).toEqual([second]);
    // The count stays: one number is put right and the move made again.
    const kept = hands(begun, count(turnBallot(id, 0), first, 9), play(id, 0, first), back(3));
    expect(ballotOf(kept, turnBallot(id, 0)).counts).toEqual({ [first]: 9 });
  });

  test('counts its own moves among those that were told', () => {
    const game = {
      told: ['t0', 't1'],
      turns: [
        { move: 'a', told: ['t2'], seq: 3 },
        { move: 'b', told: [], seq: 5 },
      ],
    };
    expect(movesOf(game)).toEqual(['t0', 't1', 'a', 't2', 'b']);
    expect([stepOf(game, 0), stepOf(game, 1)]).toEqual([3, 5]);
  });
});

describe('a cut', () => {
  const shared = sharedRun(tinyScenario('steady'), 3);
  const { scenario, run } = shared;
  const line = run.moves.map(({ move }) => move);
  const beats = votedReplay(
    scenario,
    gameIn(open(beginOf(shared)), ...line.map((move, turn) => play(run.id, turn, move))),
  ).played.map(({ before }) => scenario.ir.beats[before.beat]?.id ?? '');
  /** Goes along the game that was played. */
  const along = async (moves: readonly string[]) => line[moves.length];

  test('tells the moves of all beats but its own, up to the next that the room makes', async () => {
    const last = beats.at(-1) ?? '';
    const told = await toldAfter(scenario, beginOf(shared, [last]), [], along);
    expect(told).toEqual(line.slice(0, beats.indexOf(last)));
    expect(await toldAfter(scenario, beginOf(shared), [], along)).toEqual([]);
  });

  test('lets the room choose where nobody can tell the best move, or what is told is not offered', async () => {
    const nowhere = beginOf(shared, ['no-such-beat']);
    expect(await toldAfter(scenario, nowhere, [], async () => undefined)).toEqual([]);
    expect(await toldAfter(scenario, nowhere, [], async () => 'no-such-move')).toEqual([]);
  });

  test('tells a game of nobody’s beats to its end', async () => {
    const told = await toldAfter(scenario, beginOf(shared, ['no-such-beat']), [], along);
    expect(told).toEqual(line);
  });
});

describe('a frozen wall', () => {
  const freeze = (isFrozen: boolean): Draft => ({ type: 'frozen', body: { isFrozen } });
  const shown: Draft = { type: 'barsShown', body: { ballot: 'p', isShown: true } };

  test('keeps the counts as they were when it was frozen, and has today’s when it is let go', () => {
    const frozen = hands(count('p', 'a', 3), freeze(true), shown, freeze(true), count('p', 'a', 5));
    expect(ballotOf(onWall(frozen), 'p')).toMatchObject({ counts: { a: 3 }, isShown: false });
    expect(ballotOf(frozen, 'p')).toMatchObject({ counts: { a: 5 }, isShown: true });
    const thawed = hands(count('p', 'a', 3), freeze(true), shown, freeze(false));
    expect(ballotOf(onWall(thawed), 'p')).toMatchObject({ counts: { a: 3 }, isShown: true });
  });
});

test('two games stand side by side only where both are of one case', () => {
  const game = (id: string, caseId: string) =>
    open({ ...beginOf(sharedRun(tinyScenario('steady'), 1)), game: id, caseId });
  const state = hands(game('g', 'c'), game('h', 'c'), game('i', 'd'));
  const shown = (id: string) => gamesShown(state, id).map((one) => one.game);
  expect(shown(pairId('g', 'h'))).toEqual(['g', 'h']);
  expect(shown(pairId('g', 'i'))).toEqual(['g']);
  expect(shown('h')).toEqual(['h']);
  expect(shown('nobody')).toEqual([]);
});

test('the votes stand at the room’s moves alone, with what the best and the played one had', () => {
  const scenario = tinyScenario('steady');
  const shared = sharedRun(scenario, 3);
  const line = shared.run.moves.map(({ move }) => move);
  const [told = '', first = ''] = line;
  const id = shared.run.id;
  const begin = { ...beginOf(shared), told: [told] };
  const analysed = createAnswerer()({
    hash: scenario.hash,
    ir: scenario.ir,
    variant: shared.run.variant,
    moves: line,
  });
  if (!analysed.ok) throw new Error('the small case is counted');
  const offered = analysed.analysis.steps[1]?.offered.map(({ move }) => move) ?? [];
  const other = offered.find((move) => move !== first) ?? '';
  const state = hands(
    open(begin),
    count(turnBallot(id, 0), first, 6),
    count(turnBallot(id, 0), other, 2),
    play(id, 0, first, line.slice(2)),
  );
  const [game] = state.games;
  if (!game) throw new Error('no game was opened');
  const votes = votesOnCurve(state, game, analysed.analysis);
  expect(votes).toHaveLength(1);
  expect(votes[0]).toMatchObject({ step: 2, played: first, playedPercent: 75, hands: 8, isTie: false });
  expect(votes[0]?.bars.map(({ option }) => option)).toEqual(offered);
  const best = analysed.analysis.steps[1]?.bestMove;
  expect(votes[0]?.bestPercent).toBe(best === first ? 75 : best === other ? 25 : 0);
});

const cite = (law: string) => `《${law}》`;

test('a lesson’s activities begin polls: choices with few options, open questions without any', () => {
  const body = `
<栏 id="loose" label="外面的" type="choice" options="一|二" />
<工作表 id="s" title="三个老实问题">
<栏 id="where" label="停在哪一环" type="choice" options="验收|结算|审批" />
<栏 id="many" label="太多" type="choice" options="1|2|3|4|5|6|7|8|9" />
<栏 id="price" label="亏多少" type="money" />
</工作表>
<思考题 id="think" ask="最坏是什么？"></思考题>`;
  expect(talksIn('l', body, cite)).toEqual([
    {
      activity: 's',
      id: 's/where',
      lesson: 'l',
      ask: '三个老实问题：停在哪一环',
      options: ['验收', '结算', '审批'],
    },
    { activity: 'think', id: 'think', lesson: 'l', ask: '最坏是什么？', options: [] },
  ]);
});

test('a choice goes by the title of the form that it stands in, on one’s own deal too', () => {
  const body = `
<工作表 id="s" title="人物图"><栏 id="other" label="另有" type="choice" options="甲|乙" /></工作表>
<用在我这笔上 id="mine" title="我这笔"><栏 id="hard" label="哪个字" type="choice" options="难|慢" /></用在我这笔上>`;
  expect(talksIn('l', body, cite).map(({ activity, id, ask }) => [activity, id, ask])).toEqual([
    ['s', 's/other', '人物图：另有'],
    ['mine', 'mine/hard', '我这笔：哪个字'],
  ]);
});

test('what a room is asked holds its words whole: signs of tags, laws, terms', () => {
  const body = '<思考题 id="q" ask="拖了 > 30 天，[[law:x]]怎么说[[term:y|账龄]]？"></思考题>';
  expect(talksIn('l', body, cite)[0]?.ask).toBe('拖了 > 30 天，《x》怎么说账龄？');
});

test('what touches a person is asked on slips, and never by hands', () => {
  const body = SLIP_FORMS.map(
    (id) =>
      `<工作表 id="${id}" title="自评"><栏 id="x" label="哪样" type="choice" options="甲|乙" /></工作表>`,
  ).join('\n');
  expect(talksIn('l', body, cite)).toEqual([]);
});
