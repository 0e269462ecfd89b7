// Slips: nothing of fewer than five people is ever told, neither by a number nor by a difference, in one view or between two.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRoomEvent, type RoomEvent } from '../../../../src/core/classroom/room/room-event.ts';
import { foldRoom } from '../../../../src/core/classroom/room/room-state.ts';
import { SLIP_QUESTIONS, type SlipQuestion } from '../../../../src/core/classroom/slips/slip-questions.ts';
import { LEAST_PEOPLE, type SlipTable, slipTable } from '../../../../src/core/classroom/slips/slip-table.ts';

const QUESTIONS = Object.keys(SLIP_QUESTIONS) as SlipQuestion[];
const anyCounts = fc.constantFrom(...QUESTIONS).chain((question) =>
  fc.tuple(...SLIP_QUESTIONS[question].map(() => fc.oneof(fc.nat(7), fc.nat(40)))).map((counts) => ({
    question,
    counts: Object.fromEntries(SLIP_QUESTIONS[question].map((option, at) => [option, counts[at] ?? 0])),
  })),
);
const total = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0);
const fits = (count: number) => count === 0 || count >= LEAST_PEOPLE;

/** Every number that somebody can reckon from a table: sums of any of what it tells. */
function reckoned({ cells, rest }: SlipTable): readonly number[] {
  const parts = [...cells.map(({ people }) => people), rest];
  return Array.from({ length: 2 ** parts.length }, (_, mask) =>
    parts.reduce((sum, part, at) => sum + (mask & (2 ** at) ? part : 0), 0),
  );
}

test('below five people nothing is shown; from five on, every number and every difference is of five or of none', () => {
  fc.assert(
    fc.property(anyCounts, ({ question, counts }) => {
      const shown = slipTable(question, counts);
      expect(shown.kind).toBe(total(counts) < LEAST_PEOPLE ? 'tooFew' : 'table');
      if (shown.kind === 'tooFew') return;
      expect(shown.table.people).toBe(total(counts));
      for (const number of reckoned(shown.table)) {
        expect(fits(number) && fits(shown.table.people - number)).toBe(true);
      }
    }),
  );
});

test('what is shown is true: a cell has its own people, and no big pile is hidden without need', () => {
  expect(slipTable('attitude', { active: 9, negative: 6, avoiding: 5 })).toEqual({
    kind: 'table',
    table: {
      people: 20,
      cells: [
        { option: 'active', people: 9 },
        { option: 'negative', people: 6 },
        { option: 'avoiding', people: 5 },
      ],
      rest: 0,
    },
  });
  expect(slipTable('attitude', { active: 9, negative: 6, avoiding: 1 })).toMatchObject({
    table: { cells: [{ option: 'active', people: 9 }], rest: 7 },
  });
  expect(slipTable('attitude', { active: 4 })).toEqual({ kind: 'tooFew' });
});

const log = (...drafts: readonly Pick<RoomEvent, 'type' | 'body'>[]) =>
  drafts.map((draft, at) => ({ ...draft, room: 'r', seq: at + 1, at }) as RoomEvent);

test('two views of one question are the same view: a later slip, a second table, an undo change nothing', () => {
  fc.assert(
    fc.property(anyCounts, anyCounts, (first, later) => {
      const { question } = first;
      fc.pre(later.question === question);
      const one = slipTable(question, first.counts);
      const two = slipTable(question, later.counts);
      fc.pre(one.kind === 'table' && two.kind === 'table');
      if (one.kind !== 'table' || two.kind !== 'table') return;
      const before = log(
        { type: 'slipsCounted', body: first },
        { type: 'slipsShown', body: { question, table: one.table } },
      );
      const after = log(
        ...before,
        { type: 'undone', body: { seq: 2 } },
        { type: 'undone', body: { seq: 1 } },
        { type: 'slipsCounted', body: later },
        { type: 'slipsShown', body: { question, table: two.table } },
      );
      expect(foldRoom(after).slips).toEqual(foldRoom(before).slips);
      expect(foldRoom(after).slips).toEqual({ counted: {}, shown: { [question]: one.table } });
    }),
  );
});

test('a table that tells of fewer than five is no event of a room', () => {
  const shown = (table: SlipTable): unknown => ({
    room: 'r',
    seq: 1,
    at: 0,
    type: 'slipsShown',
    body: { question: 'attitude', table },
  });
  const five = { option: 'active', people: 5 };
  expect(isRoomEvent(shown({ people: 5, cells: [five], rest: 0 }))).toBe(true);
  expect(isRoomEvent(shown({ people: 6, cells: [five], rest: 1 }))).toBe(false);
  expect(isRoomEvent(shown({ people: 6, cells: [five], rest: 0 }))).toBe(false);
  expect(isRoomEvent(shown({ people: 4, cells: [], rest: 4 }))).toBe(false);
  expect(isRoomEvent(shown({ people: 10, cells: [five, five], rest: 0 }))).toBe(false);
});
