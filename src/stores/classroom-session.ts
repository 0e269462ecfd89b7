// A window's dealings with the room: folds the log, appends in call order, follows what the other windows tell.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RoomBodies } from '../core/classroom/room/room-bodies.ts';
import type { RoomEvent, RoomEventType } from '../core/classroom/room/room-event.ts';
import { EMPTY_ROOM, foldRoom, type RoomState } from '../core/classroom/room/room-state.ts';
import type { RoomRow } from '../storage/classroom/room-database.ts';
import type { RoomLog } from '../storage/classroom/room-log.ts';
import { failureOf, type StorageFailure } from '../storage/failure.ts';
import { deskBySignal } from './desk-by-signal.ts';
import type { DeskPresence } from './desk-presence.ts';
import type { RoomChannel, RoomNews, WallPoint } from './room-channel.ts';

/** `none`: no room was begun yet; `blocked`: this browser keeps nothing, so that no second window can follow. */
export type ClassroomStatus = 'opening' | 'none' | 'ready' | 'blocked';

export type ClassroomState = {
  readonly status: ClassroomStatus;
  readonly rooms: readonly RoomRow[];
  /** Id of the room that is open; undefined unless `ready`. */
  readonly room: string | undefined;
  readonly events: readonly RoomEvent[];
  readonly state: RoomState;
  /** What went wrong with the last thing that should have been kept. */
  readonly trouble: StorageFailure | undefined;
  /** Where the desk points on the wall. */
  readonly pointer: WallPoint | undefined;
};

/** The world around a session; `join` opens the channel between the windows. */
export type ClassroomParts = {
  readonly log: RoomLog;
  /** How the browser tells that a desk is open; without it the desk says so over the channel. */
  readonly desk?: DeskPresence | undefined;
  readonly join: (hear: (news: RoomNews) => void) => RoomChannel;
  readonly now: () => number;
  readonly newId: () => string;
};

export type ClassroomSession = {
  readonly store: StoreApi<ClassroomState>;
  readonly open: () => Promise<void>;
  /** Begins a room and enters it in all windows. */
  readonly start: (opened: RoomBodies['roomOpened']) => Promise<boolean>;
  /** Enters a room of this browser in all windows. */
  readonly enter: (room: string) => Promise<boolean>;
  /** Keeps an event of the open room; false where it couldn't be kept (`trouble` says why). */
  readonly send: <T extends RoomEventType>(type: T, body: RoomBodies[T]) => Promise<boolean>;
  /** Takes an earlier event back. */
  readonly undo: (seq: number) => Promise<boolean>;
  readonly remove: (room: string) => Promise<boolean>;
  readonly point: (at: WallPoint | undefined) => void;
  /** This window is a desk until the result is called. */
  readonly stayDesk: DeskPresence['stay'];
  /** Tells whether no desk is open, until the result is called. */
  readonly watchDesk: DeskPresence['watch'];
};

type World = ClassroomParts & {
  readonly channel: RoomChannel;
  readonly signal: ReturnType<typeof deskBySignal>;
  readonly desk: DeskPresence;
};

const NOTHING: ClassroomState = {
  status: 'opening',
  rooms: [],
  room: undefined,
  events: [],
  state: EMPTY_ROOM,
  trouble: undefined,
  pointer: undefined,
};

/** A session that reads and follows from its first `open` on; `parts` is asked for then. */
export function createClassroomSession(parts: () => ClassroomParts): ClassroomSession {
  const store = createStore<ClassroomState>()(() => NOTHING);
  let world: World | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const inside = () => {
    if (!world) {
      const made = parts();
      const channel = made.join((news) => follow(news));
      const signal = deskBySignal((isOpen) => channel.tell({ kind: 'here', isOpen }), made.now);
      world = { ...made, channel, signal, desk: made.desk ?? signal };
    }
    return world;
  };
  /** One after the other, in call order; what fails is said and stops nobody. */
  const inTurn = (job: (at: World) => Promise<void>): Promise<boolean> => {
    const done = queue.then(async () => {
      try {
        await job(inside());
        store.setState({ trouble: undefined });
        return true;
      } catch (error) {
        store.setState({ trouble: failureOf(error, 'closed') });
        return false;
      }
    });
    queue = done;
    return done;
  };
  const reread = async ({ log }: ClassroomParts) => {
    const [rooms, room] = [await log.rooms(), await log.current()];
    const events = room === undefined ? [] : await log.read(room);
    store.setState({
      status: room === undefined ? 'none' : 'ready',
      rooms,
      room,
      events,
      state: foldRoom(events),
    });
  };
  const take = (event: RoomEvent) => {
    const events = [...store.getState().events, event];
    store.setState({ events, state: foldRoom(events) });
  };
  const follow = (news: RoomNews) => {
    if (news.kind === 'pointed') return store.setState({ pointer: news.at });
    if (news.kind === 'here') return inside().signal.hear(news.isOpen);
    void inTurn(async (at) => {
      const { room, events } = store.getState();
      const isNext =
        news.kind === 'kept' && news.event.room === room && news.event.seq === (events.at(-1)?.seq ?? 0) + 1;
      if (isNext && news.kind === 'kept') take(news.event);
      else await reread(at);
    });
  };
  const append = async (at: World, room: string, type: RoomEventType, body: RoomBodies[RoomEventType]) => {
    const event = await at.log.append({ room, at: at.now(), type, body });
    if (event.seq === (store.getState().events.at(-1)?.seq ?? 0) + 1) take(event);
    else await reread(at);
    at.channel.tell({ kind: 'kept', event });
  };
  const send: ClassroomSession['send'] = (type, body) =>
    inTurn(async (at) => {
      const { room } = store.getState();
      if (room === undefined) throw new Error(`${type}: no room is open`);
      await append(at, room, type, body);
    });

  return {
    store,
    open: async () => {
      if (!(await inTurn(reread))) store.setState({ status: 'blocked' });
    },
    start: (opened) =>
      inTurn(async (at) => {
        const id = at.newId();
        await at.log.enter({ id, name: opened.name, day: opened.day, createdAt: at.now() });
        await at.log.append({ room: id, at: at.now(), type: 'roomOpened', body: opened });
        await reread(at);
        at.channel.tell({ kind: 'entered' });
      }),
    enter: (room) =>
      inTurn(async (at) => {
        const row = store.getState().rooms.find(({ id }) => id === room);
        if (!row) throw new RangeError(`no room ${room}`);
        await at.log.enter(row);
        await reread(at);
        at.channel.tell({ kind: 'entered' });
      }),
    send,
    undo: (seq) => send('undone', { seq }),
    remove: (room) =>
      inTurn(async (at) => {
        await at.log.remove(room);
        await reread(at);
        at.channel.tell({ kind: 'entered' });
      }),
    point: (at) => inside().channel.tell({ kind: 'pointed', at }),
    stayDesk: () => inside().desk.stay(),
    watchDesk: (tell) => inside().desk.watch(tell),
  };
}
