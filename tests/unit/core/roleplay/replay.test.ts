// A kept game can be played again to where it stood, or says at which move it no longer can; and reads as a dialogue.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../../src/core/quiz/random.ts';
import { dealOf } from '../../../../src/core/roleplay/deal.ts';
import { offeredMoves } from '../../../../src/core/roleplay/offered.ts';
import { playMove } from '../../../../src/core/roleplay/play-move.ts';
import { replay, stateAfter } from '../../../../src/core/roleplay/replay.ts';
import type { RunMove } from '../../../../src/core/roleplay/run.ts';
import type { Scenario } from '../../../../src/core/roleplay/scenario.ts';
import { initialState } from '../../../../src/core/roleplay/state.ts';
import { keptTranscript, transcriptOf } from '../../../../src/core/roleplay/transcript.ts';
import { tinyScenario } from '../../../support/roleplay/tiny-scenarios.ts';

const TYPES = ['steady', 'chief'].map(tinyScenario);
const anyGame = fc.record({ scenario: fc.constantFrom(...TYPES), seed: fc.nat(10_000) });

/** A game that a seeded player plays to its end. */
function played({ ir }: Scenario, seed: number) {
  const random = seededRandom(`player/${seed}`);
  const variant = seed % ir.variants.length;
  const moves: RunMove[] = [];
  let state = initialState(ir, variant);
  for (;;) {
    const offered = offeredMoves(ir, state);
    const index = offered[Math.floor(random() * offered.length)];
    if (index === undefined) return { variant, moves, state };
    const made = playMove(ir, seed, state, ir.moves[index]?.id ?? '', moves);
    if (!made) throw new Error('an offered move was refused');
    moves.push(made.kept);
    state = made.result.state;
  }
}

describe('any game', () => {
  test('is replayed from its moves alone to the same state, move by move', () => {
    fc.assert(
      fc.property(anyGame, ({ scenario, seed }) => {
        const { variant, moves, state } = played(scenario, seed);
        const again = replay(scenario.ir, variant, JSON.parse(JSON.stringify(moves)));
        expect(again.broken).toBeUndefined();
        expect(stateAfter(again)).toEqual(state);
        expect(again.played.map(({ kept }) => kept)).toEqual(moves);
      }),
    );
  });

  test('is replayed up to where the content has changed, and says why no further', () => {
    fc.assert(
      fc.property(anyGame, fc.nat(), fc.constantFrom('move', 'hash'), (game, at, what) => {
        const { variant, moves } = played(game.scenario, game.seed);
        const index = at % moves.length;
        const edited = moves.map((one, i) => (i === index ? { ...one, [what]: 'gone' } : one));
        const again = replay(game.scenario.ir, variant, edited);
        expect(again.played).toHaveLength(index);
        expect(again.broken).toBe(what === 'move' ? 'unknown-move' : 'other-state');
      }),
    );
  });

  test('reads in order: every move once, every line once, entries with keys of their own', () => {
    fc.assert(
      fc.property(anyGame, ({ scenario, seed }) => {
        const { variant, moves } = played(scenario, seed);
        const entries = transcriptOf(scenario, replay(scenario.ir, variant, moves));
        const { words } = scenario;
        expect(entries.filter(({ kind }) => kind === 'move')).toHaveLength(moves.length);
        for (const [at, { move, lines }] of moves.entries()) {
          const exchange = entries.filter(({ step }) => step === at + 1);
          expect(exchange[0]).toMatchObject({ kind: 'move', text: words.moves[move]?.text });
          const said = exchange.flatMap((entry) => (entry.kind === 'said' ? [entry.text] : []));
          expect(said).toEqual(lines.map((line) => words.lines[line]?.text));
          const scene = exchange.findIndex(({ kind }) => kind === 'scene');
          const after = exchange.slice(scene + 1).every(({ kind }) => kind === 'said');
          expect(scene < 0 || after).toBe(true);
        }
        expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
        expect(entries.map(({ step }) => step)).toEqual(
          entries.map(({ step }) => step).sort((a, b) => a - b),
        );
      }),
    );
  });

  test('says at each end of a visit how its impression settled, and where the next one begins', () => {
    fc.assert(
      fc.property(anyGame, ({ scenario, seed }) => {
        const { variant, moves } = played(scenario, seed);
        const kinds = transcriptOf(scenario, replay(scenario.ir, variant, moves)).map(({ kind }) => kind);
        const settled = kinds.flatMap((kind, at) => (kind === 'settled' ? [at] : []));
        expect(settled.every((at) => kinds[at + 1] === 'visit')).toBe(true);
        expect(kinds.filter((kind) => kind === 'visit')).toHaveLength(settled.length + 1);
      }),
    );
  });
});

test('a variant or a move that the content no longer has is said, never thrown', () => {
  const scenario = tinyScenario('steady');
  expect(replay(scenario.ir, 9, [])).toEqual({ start: undefined, played: [], broken: 'no-variant' });
  const late = { move: 'td-window', hash: 'x', lines: [] };
  expect(replay(scenario.ir, 0, [late]).broken).toBe('not-offered');
  expect(
    keptTranscript(
      scenario.words,
      [
        { ...late, lines: ['steady-1', 'gone'] },
        { ...late, move: 'gone' },
      ],
      3,
    ),
  ).toMatchObject([
    { step: 3, kind: 'move', text: scenario.words.moves['td-window']?.text },
    { step: 3, kind: 'said', text: '放这儿。' },
    { step: 3, kind: 'lost' },
    { step: 4, kind: 'lost' },
  ]);
});

test('the strip says where the money is, what was promised, and how many days are left to the next date', () => {
  const scenario = tinyScenario('steady');
  const start = initialState(scenario.ir, 0);
  expect(dealOf(scenario, start)).toEqual({
    place: '经办桌上',
    station: 'settlement',
    promise: 'none',
    today: '2026-11-02',
    deadline: { date: '2026-11-20', what: '用款计划申报', daysLeft: 18 },
    facts: [],
  });
  const later = { ...start, day: 18, facts: 0b101, chain: 2, promise: 3 };
  expect(dealOf(scenario, later)).toMatchObject({
    place: '进了计划',
    promise: 'planned',
    deadline: { daysLeft: 0 },
    facts: [{ id: 'f-batch' }, { id: 'f-paper' }],
  });
  expect(dealOf(scenario, { ...start, day: 19 }).deadline).toBeUndefined();
});
