// 分组演练 keeps its promises for 2 to 60 people, up to nine rounds, with people who leave and come late.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawRound } from '../../../../src/core/classroom/groups/draw-round.ts';
import { GROUPS_GUARDS, type Group } from '../../../../src/core/classroom/groups/groups-bodies.ts';
import { groupCount } from '../../../../src/core/classroom/groups/seating.ts';
import { brokenPromises, type PlayedRound } from '../../../support/classroom/rotation-claims.ts';

const TYPES = ['t1', 't2', 't3', 't4', 't5', 't6', 't7', 't8', 't9'];
const numbered = (count: number) => Array.from({ length: count }, (_, at) => `${at + 1}`);

type Wish = { readonly away: readonly number[]; readonly isMixed: boolean };

/** Plays rounds among `heads` people of whom some are away in some rounds (two always stay). */
function played(heads: number, size: number, wishes: readonly Wish[], seed: string): readonly PlayedRound[] {
  const rounds: { people: readonly string[]; groups: readonly Group[] }[] = [];
  wishes.forEach(({ away, isMixed }, at) => {
    const everybody = numbered(heads);
    const there = everybody.filter((_, index) => !away.includes(index));
    const people = there.length < 2 ? everybody : there;
    const groups = drawRound(rounds, { seed: `${seed}/${at}`, people, size, types: TYPES, isMixed });
    rounds.push({ people, groups });
  });
  return rounds;
}

const heads = fc.integer({ min: 2, max: 60 });
const size = fc.integer({ min: 3, max: 6 });
const steady = (count: number): readonly Wish[] =>
  Array.from({ length: count }, () => ({ away: [], isMixed: false }));

test('whoever comes and goes: seats, sizes, roles and types are as promised', () => {
  const wish = fc.record({ away: fc.uniqueArray(fc.nat(59), { maxLength: 12 }), isMixed: fc.boolean() });
  fc.assert(
    fc.property(
      heads,
      size,
      fc.array(wish, { minLength: 1, maxLength: 9 }),
      fc.string(),
      (count, wanted, wishes, seed) => {
        expect(brokenPromises(played(count, wanted, wishes, seed), TYPES, wanted)).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
});

test('with the same people all day: groups stay, roles differ by one at most, no type twice for anybody in either role', () => {
  fc.assert(
    fc.property(heads, size, fc.integer({ min: 1, max: 9 }), fc.string(), (count, wanted, rounds, seed) => {
      const day = played(count, wanted, steady(rounds), seed);
      for (const [at, first] of (day[0]?.groups ?? []).entries()) {
        const table = [first.sales, first.client, ...first.observers].sort();
        const mine = day.map(({ groups }) => groups[at]);
        expect(mine.map((group) => group && [group.sales, group.client, ...group.observers].sort())).toEqual(
          mine.map(() => table),
        );
        for (const role of ['sales', 'client'] as const) {
          const turns = table.map((who) => mine.filter((group) => group?.[role] === who));
          const counts = turns.map(({ length }) => length);
          expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
          for (const own of turns) expect(new Set(own.map((group) => group?.typeId)).size).toBe(own.length);
        }
        // Nine rounds of a table that stays together show it all nine types.
        expect(new Set(mine.map((group) => group?.typeId)).size).toBe(rounds);
      }
    }),
    { numRuns: 100 },
  );
});

test('the same seed gives the same groups, whatever was drawn for others; another seed other ones', () => {
  const inputs = { seed: 'a', people: numbered(12), size: 3, types: TYPES, isMixed: false };
  expect(drawRound([], inputs)).toEqual(drawRound([], inputs));
  expect(drawRound([], { ...inputs, seed: 'b' })).not.toEqual(drawRound([], inputs));
});

test('what is drawn passes the guard of its event', () => {
  fc.assert(
    fc.property(heads, size, fc.string({ minLength: 1 }), (count, wanted, seed) => {
      const inputs = { seed, people: numbered(count), size: wanted, types: TYPES, isMixed: false };
      const groups = drawRound([], inputs);
      const body = { ...inputs, caseId: 'c', groups };
      expect(GROUPS_GUARDS.groupsDrawn(body)).toBe(true);
      expect(GROUPS_GUARDS.groupsDrawn({ ...body, people: [...body.people, 'x'] })).toBe(false);
      expect(GROUPS_GUARDS.groupsDrawn({ ...body, groups: [...groups, ...groups] })).toBe(false);
    }),
  );
});

test('how many groups', () => {
  const rows = [
    [2, 3, 1],
    [3, 3, 1],
    [5, 3, 1],
    [6, 3, 2],
    [8, 3, 2],
    [60, 3, 20],
    [11, 6, 2],
    [4, 6, 1],
    [9, 5, 2],
  ] as const;
  for (const [people, wanted, groups] of rows)
    expect([people, wanted, groupCount(people, wanted)]).toEqual([people, wanted, groups]);
});

test('one person, somebody twice, no type: refused with what is wrong', () => {
  const inputs = { seed: 'a', people: ['1'], size: 3, types: TYPES, isMixed: false };
  expect(() => drawRound([], inputs)).toThrow('1 people');
  expect(() => drawRound([], { ...inputs, people: ['1', '2', '1'] })).toThrow('twice');
  expect(() => drawRound([], { ...inputs, people: ['1', '2'], types: [] })).toThrow('no client type');
});
