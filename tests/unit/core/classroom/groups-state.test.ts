// The slice of 分组演练: rounds add up, a group's last word counts, a round taken back is gone with its results, outcomes add up.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { casesLeft, outcomesByType } from '../../../../src/core/classroom/groups/debrief.ts';
import {
  GROUPS_GUARDS,
  type Group,
  type GroupResult,
} from '../../../../src/core/classroom/groups/groups-bodies.ts';
import type { RoomEvent } from '../../../../src/core/classroom/room/room-event.ts';
import { foldRoom } from '../../../../src/core/classroom/room/room-state.ts';
import { PROMISES } from '../../../../src/schema/words/groups.ts';

type Draft = Pick<RoomEvent, 'type' | 'body'>;
const groupsAfter = (...drafts: readonly Draft[]) =>
  foldRoom(drafts.map((draft, at) => ({ ...draft, room: 'r', seq: at + 1, at }) as RoomEvent)).groups;
const drawn = (caseId: string, ...groups: readonly Group[]): Draft => ({
  type: 'groupsDrawn',
  body: { seed: 's', people: [], size: 3, types: ['a', 'b'], isMixed: false, caseId, groups },
});
const pair = (sales: string, client: string, typeId: string): Group => ({
  sales,
  client,
  observers: [],
  typeId,
});
const result = (guess: string, promise: GroupResult['promise'], evidence: number): GroupResult => ({
  guess,
  signs: 4,
  promise,
  evidence,
});
const handedIn = (round: number, group: number, body: GroupResult): Draft => ({
  type: 'groupHandedIn',
  body: { ...body, round, group },
});
const back = (seq: number): Draft => ({ type: 'undone', body: { seq } });
const first = drawn('c1', pair('1', '2', 'a'), pair('3', '4', 'b'));

test('a group hands in, corrects itself, and what was never drawn takes nothing', () => {
  const { rounds } = groupsAfter(
    first,
    handedIn(1, 2, result('a', 'none', 0)),
    handedIn(1, 2, result('b', 'dated', 2)),
    handedIn(1, 3, result('a', 'dated', 9)),
    handedIn(2, 1, result('a', 'dated', 9)),
  );
  expect(rounds.map(({ results }) => results)).toEqual([[undefined, result('b', 'dated', 2)]]);
});

test('a round taken back takes its results along; the next one is drawn in its place', () => {
  const { rounds } = groupsAfter(
    first,
    handedIn(1, 1, result('a', 'dated', 1)),
    back(1),
    drawn('c2', pair('2', '1', 'b')),
  );
  expect(rounds.map(({ caseId, seq, results }) => ({ caseId, seq, results }))).toEqual([
    { caseId: 'c2', seq: 4, results: [undefined] },
  ]);
});

test('a frozen wall keeps the round that it shows while the next one is drawn', () => {
  const freeze = (isFrozen: boolean): Draft => ({ type: 'frozen', body: { isFrozen } });
  const second = drawn('c2', pair('2', '1', 'b'));
  const frozen = groupsAfter(first, freeze(true), second, freeze(true));
  expect(frozen.rounds.length).toBe(2);
  expect(frozen.frozenRounds?.map(({ caseId }) => caseId)).toEqual(['c1']);
  expect(groupsAfter(first, freeze(true), second, freeze(false)).frozenRounds).toBeUndefined();
});

test('minutes are set for all rounds', () => {
  const body = { prepare: 2, play: 8, debrief: 4 };
  expect(groupsAfter({ type: 'groupMinutesSet', body }, first).minutes).toEqual(body);
  expect(GROUPS_GUARDS.groupMinutesSet({ ...body, play: 0 })).toBe(false);
});

test('what came out adds up over the types, for any hand-in', () => {
  const anyResult = fc.record({
    guess: fc.constantFrom('', 'a', 'b', 'c'),
    signs: fc.nat(20),
    promise: fc.constantFrom(...PROMISES),
    evidence: fc.nat(9),
  });
  const anyGroup = fc.record({
    type: fc.constantFrom('a', 'b', 'c'),
    result: fc.option(anyResult, { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(anyGroup, { minLength: 1, maxLength: 20 }), (all) => {
      const groups = all.map(({ type }, at) => pair(`s${at}`, `c${at}`, type));
      const given = all.flatMap(({ result }, at) => (result ? [handedIn(1, at + 1, result)] : []));
      const [round] = groupsAfter(drawn('c', ...groups), ...given).rounds;
      if (!round) throw new Error('no round');
      const lines = outcomesByType(round, ['c', 'b', 'a']);
      const sum = (of: (line: (typeof lines)[number]) => number) =>
        lines.reduce((total, line) => total + of(line), 0);
      const counted = all.flatMap(({ type, result }) => (result ? [{ type, ...result }] : []));
      expect(sum(({ groups }) => groups)).toBe(all.length);
      expect(sum(({ handedIn }) => handedIn)).toBe(counted.length);
      expect(sum(({ dated }) => dated)).toBe(counted.filter(({ promise }) => promise === 'dated').length);
      expect(sum(({ undated }) => undated)).toBe(
        counted.filter(({ promise }) => promise === 'undated').length,
      );
      expect(sum(({ seen }) => seen)).toBe(counted.filter(({ type, guess }) => type === guess).length);
      expect(sum(({ evidence }) => evidence)).toBe(counted.reduce((total, one) => total + one.evidence, 0));
      expect(lines.map(({ typeId }) => typeId)).toEqual(
        ['c', 'b', 'a'].filter((id) => all.some(({ type }) => type === id)),
      );
    }),
  );
});

test('no case twice before all were played', () => {
  const cases = ['c1', 'c2'];
  expect(casesLeft([], cases)).toEqual(cases);
  expect(casesLeft([{ caseId: 'c1' }], cases)).toEqual(['c2']);
  expect(casesLeft([{ caseId: 'c1' }, { caseId: 'c2' }], cases)).toEqual(cases);
});

test('a hand-in of another shape is refused', () => {
  const body = { round: 1, group: 1, ...result('', 'none', 0) };
  expect(GROUPS_GUARDS.groupHandedIn(body)).toBe(true);
  for (const broken of [{ round: 0 }, { promise: 'maybe' }, { signs: -1 }, { evidence: 1.5 }])
    expect(GROUPS_GUARDS.groupHandedIn({ ...body, ...broken })).toBe(false);
});
