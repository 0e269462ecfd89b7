// A roster out of a table: columns by their heads or by their place, ids that stay with a person, and what is odd is said.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  EMPTY_PEOPLE,
  peopleHere,
  reducePeople,
} from '../../../../src/core/classroom/people/people-state.ts';
import { rosterFrom, withIds } from '../../../../src/core/classroom/people/roster.ts';
import type { RoomBodies } from '../../../../src/core/classroom/room/room-bodies.ts';
import type { RoomEvent } from '../../../../src/core/classroom/room/room-event.ts';
import { ROSTER_HEADS } from '../../../../src/i18n/zh-CN/classroom-people.ts';

const roster = (table: readonly (readonly string[])[]) => rosterFrom(table, ROSTER_HEADS);
const event = <T extends keyof RoomBodies>(type: T, body: RoomBodies[T]) =>
  ({ room: 'r', seq: 1, at: 0, type, body }) as RoomEvent;

test('columns are found by their heads in any order, with titles and empty lines above and between', () => {
  const found = roster([
    ['', ''],
    ['序号', '所在单位', '学员姓名', '手机', '组别'],
    ['1', '云衡信息', ' 林\n晓 ', '138', '一组'],
    ['', '', '', '', ''],
    ['2', '云衡信息', '', '139', ''],
    ['3', '', '周敏', '', '二组'],
  ]);
  expect(found).toEqual({
    kind: 'roster',
    hasHead: true,
    rows: [
      { name: '林 晓', unit: '云衡信息', group: '一组' },
      { name: '周敏', unit: '', group: '二组' },
    ],
    repeated: [],
    nameless: [5],
  });
});

test('without heads the columns are name, unit, group; the first row is somebody', () => {
  expect(roster([['何志远', '云衡信息', 'A'], ['周敏']])).toMatchObject({
    hasHead: false,
    rows: [{ name: '何志远', unit: '云衡信息', group: 'A' }, { name: '周敏' }],
  });
});

test('two of one name are both there, and it is said; a file without names and one with too many are refused', () => {
  expect(roster([['姓名'], ['李伟'], ['李伟'], ['王芳']])).toMatchObject({
    repeated: ['李伟'],
    rows: { length: 3 },
  });
  expect(
    roster([
      ['姓名', '单位'],
      ['', '甲'],
    ]),
  ).toEqual({ kind: 'empty' });
  expect(roster([])).toEqual({ kind: 'empty' });
  expect(roster(Array.from({ length: 1001 }, (_, at) => [`人${at}`]))).toEqual({
    kind: 'tooMany',
    count: 1001,
  });
});

const anyRows = fc.array(
  fc.record({
    name: fc.constantFrom('李伟', '王芳', '周敏'),
    unit: fc.constantFrom('', '甲'),
    group: fc.constant(''),
  }),
  { maxLength: 12 },
);

test('a roster read again keeps the ids of those who stay, and gives nobody an id of somebody who left', () => {
  fc.assert(
    fc.property(anyRows, anyRows, (first, second) => {
      const people = withIds(first, EMPTY_PEOPLE);
      const before = reducePeople(EMPTY_PEOPLE, event('rosterTaken', { people }));
      const again = withIds(second, before);
      expect(new Set(again.map(({ id }) => id)).size).toBe(again.length);
      for (const person of again) {
        const old = people.find(({ id }) => id === person.id);
        if (old) expect([old.name, old.unit]).toEqual([person.name, person.unit]);
      }
      expect(withIds(first, before)).toEqual(people);
    }),
  );
});

test('who was ticked is here, in the order of the roster; before the first tick everybody counts as here', () => {
  const people = withIds(
    [
      { name: '甲', unit: '', group: '' },
      { name: '乙', unit: '', group: '' },
    ],
    EMPTY_PEOPLE,
  );
  const taken = reducePeople(EMPTY_PEOPLE, event('rosterTaken', { people }));
  expect(peopleHere(taken)).toEqual(people);
  const came = reducePeople(taken, event('personCame', { id: 'p2', isHere: true }));
  expect(peopleHere(came).map(({ name }) => name)).toEqual(['乙']);
  expect(peopleHere(reducePeople(came, event('personCame', { id: 'p9', isHere: true })))).toHaveLength(1);
  const gone = reducePeople(came, event('personRemoved', { id: 'p2' }));
  expect(gone).toMatchObject({ here: [], lastNumber: 2 });
});
