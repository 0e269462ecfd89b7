// The trainer's desk and what of it is on the wall; times in UTC ms, all from the events.
import type { RoomEvent } from '../room/room-event.ts';
import type { Show } from './desk-bodies.ts';

/** A countdown: `leftMs` at the moment `since`; it runs unless paused. */
export type Timer = {
  readonly label: string;
  readonly seconds: number;
  readonly since: number;
  readonly leftMs: number;
  readonly isPaused: boolean;
};

export type DeskState = {
  /** What the desk stands at. */
  readonly show: Show | undefined;
  /** The last block or page that it stood at: a poll or a game is put in behind it. */
  readonly page: Show | undefined;
  /** What the wall shows: the same, but for a frozen wall. */
  readonly wall: Show | undefined;
  readonly isBlack: boolean;
  readonly isFrozen: boolean;
  readonly timer: Timer | undefined;
  /** The timer that the wall shows: the same, but for a frozen wall. */
  readonly wallTimer: Timer | undefined;
};

/** A desk at which nothing happened. */
export const EMPTY_DESK: DeskState = {
  show: undefined,
  page: undefined,
  wall: undefined,
  isBlack: false,
  isFrozen: false,
  timer: undefined,
  wallTimer: undefined,
};

/** What is left of a timer at `now` (UTC ms), in ms; below 0 when it is over. A clock that was set back gives nothing back. */
export function timerLeftMs(timer: Timer, now: number): number {
  return timer.isPaused ? timer.leftMs : timer.leftMs - Math.max(0, now - timer.since);
}

/** The next state of the slice; the same object where the event is none of its own. */
export function reduceDesk(state: DeskState, event: RoomEvent): DeskState {
  switch (event.type) {
    case 'shown':
      return showing(state, event.body);
    case 'blockStarted':
      return showing(state, { kind: 'block', id: event.body.block });
    case 'sessionEnded':
      return timing(showing(state, { kind: 'end', id: event.body.session }), undefined);
    case 'blackedOut':
      return { ...state, isBlack: event.body.isBlack };
    case 'frozen':
      return {
        ...state,
        isFrozen: event.body.isFrozen,
        wall: event.body.isFrozen ? state.wall : state.show,
        wallTimer: event.body.isFrozen ? state.wallTimer : state.timer,
      };
    case 'timerStarted': {
      const { label, seconds } = event.body;
      return timing(state, { label, seconds, since: event.at, leftMs: seconds * 1000, isPaused: false });
    }
    case 'timerPaused':
    case 'timerResumed':
      return timing(state, turned(state.timer, event.type === 'timerPaused', event.at));
    case 'timerStopped':
      return timing(state, undefined);
    default:
      return state;
  }
}

function showing(state: DeskState, show: Show): DeskState {
  const isPage = show.kind === 'block' || show.kind === 'slide';
  const page = isPage ? show : state.page;
  return { ...state, show, page, wall: state.isFrozen ? state.wall : show };
}

function timing(state: DeskState, timer: Timer | undefined): DeskState {
  return { ...state, timer, wallTimer: state.isFrozen ? state.wallTimer : timer };
}

/** The timer held or let go at `at`; one that already is so stays as it is. */
function turned(timer: Timer | undefined, isPaused: boolean, at: number): Timer | undefined {
  if (!timer || timer.isPaused === isPaused) return timer;
  return { ...timer, since: at, leftMs: timerLeftMs(timer, at), isPaused };
}
