// What the trainer does with raised hands: a game begins and goes on in the room's events, with the best moves told where the room doesn't choose.
import { describe, expect, test } from 'vitest';
import type { HandsCase } from '../../../src/core/classroom/hands/hands-bank.ts';
import type { VotedGame } from '../../../src/core/classroom/hands/hands-state.ts';
import { movesOf, votedReplay } from '../../../src/core/classroom/hands/voted-game.ts';
import type { RoomEvent } from '../../../src/core/classroom/room/room-event.ts';
import { EMPTY_ROOM, reduceRoom } from '../../../src/core/classroom/room/room-state.ts';
import { isOwnMove } from '../../../src/core/roleplay/stand-in.ts';
import { createHandsDesk } from '../../../src/stores/hands-desk.ts';
import { tinyScenario } from '../../support/roleplay/tiny-scenarios.ts';
import { bestHere } from './play-support.ts';

const steady = tinyScenario('steady');
const CASE: HandsCase = {
  caseId: steady.ir.caseId,
  title: steady.words.title,
  unit: steady.words.unit,
  types: ['steady', 'chief'].map((id) => {
    const { hash, ir, words } = tinyScenario(id);
    return { id, name: words.client.name, hash, variants: ir.variants.length };
  }),
  cut: { title: '一步', intro: '', beats: ['b-offer', 'b-close'] },
};

/** A desk over a room in memory; `down`: scenarios can't be had, `full`: nothing is kept. */
function desk({ down = false, full = false } = {}) {
  let room = EMPTY_ROOM;
  let seq = 0;
  let drawn = 0;
  const types: string[] = [];
  const made = createHandsDesk({
    send: async (type, body) => {
      if (full) return false;
      seq += 1;
      types.push(type);
      room = reduceRoom(room, { room: 'r', seq, at: seq, type, body } as RoomEvent);
      return true;
    },
    load: async (hash) => {
      const scenario = ['steady', 'chief'].map(tinyScenario).find((one) => one.hash === hash);
      return down || !scenario ? { ok: false, reason: 'network' } : { ok: true, scenario };
    },
    best: bestHere,
    draw: () => drawn++,
    newId: () => `id${seq}`,
  });
  const game = (): VotedGame => {
    const last = room.hands.games.at(-1);
    if (!last) throw new Error('no game was begun');
    return last;
  };
  return { ...made, types, game, room: () => room };
}

describe('a cut game of the room', () => {
  test('tells its way to the first choice, and after every move to the next; the room makes its own beats alone', async () => {
    const one = desk();
    expect(await one.begin({ of: CASE, typeId: 'steady', isCut: true })).toBe(true);
    expect(one.types).toEqual(['gameOpened', 'shown']);
    expect(one.room().desk.wall).toEqual({ kind: 'game', id: one.game().game });
    // The same moves that the page of the case plays for a learner (play-modes.test.ts).
    expect(one.game().told).toEqual(['td-list', 'td-who-signs']);
    await one.move(steady, one.game(), 'td-ask-zhao');
    expect(movesOf(one.game()).length).toBe(4);
    const { played, broken } = votedReplay(steady, one.game());
    expect(broken).toBeUndefined();
    const own = played.map((move) => isOwnMove(steady.ir, ['b-offer', 'b-close'], move));
    expect(own).toEqual([false, false, true, false]);
  });
});

test('begun again it is another game from the same position, whatever was played in the first', async () => {
  const one = desk();
  await one.begin({ of: CASE, typeId: 'steady', isCut: true });
  const first = one.game();
  await one.move(steady, first, 'td-ask-zhao');
  await one.again(steady, first);
  const second = one.game();
  expect(second.game).not.toBe(first.game);
  expect({ ...second, game: first.game, openedAt: first.openedAt }).toEqual(first);
});

test('a whole game tells nothing, and meets whom was drawn where nobody was wished for', async () => {
  const met = new Set<string>();
  for (const typeId of [undefined, undefined, 'chief']) {
    const one = desk();
    if (met.size > 0) await one.begin({ of: CASE, typeId: 'steady', isCut: false });
    await one.begin({ of: CASE, typeId, isCut: false });
    expect(one.game()).toMatchObject({ cut: [], told: [] });
    met.add(one.game().typeId);
  }
  expect([...met].toSorted()).toEqual(['chief', 'steady']);
});

test('without its scenario no game begins, and where nothing is kept nothing is put on the wall', async () => {
  const down = desk({ down: true });
  expect(await down.begin({ of: CASE, typeId: 'steady', isCut: false })).toBe(false);
  expect(down.types).toEqual([]);
  const ask = { kind: 'own', stem: '几成', options: ['五成', '七成'] } as const;
  expect(await desk({ full: true }).ask(ask)).toBe(false);
  const one = desk();
  await one.ask(ask);
  expect(one.room().desk.wall).toEqual({ kind: 'poll', id: one.room().hands.polls[0]?.id });
});
