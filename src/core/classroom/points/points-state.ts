// The points of a class: by group, and, where the board of single people is on, by person.
import type { RoomEvent } from '../room/room-event.ts';

/** `seq`: of the event, by which it can be taken back. */
export type PointsGift = {
  readonly seq: number;
  readonly group: string;
  /** '' for points of the whole group. */
  readonly person: string;
  readonly points: number;
  readonly why: string;
};

export type PointsState = {
  readonly gifts: readonly PointsGift[];
  readonly isOwnBoardOn: boolean;
  /** What a frozen wall goes on showing. */
  readonly frozen: readonly PointsGift[] | undefined;
};

/** A class without points. */
export const EMPTY_POINTS: PointsState = { gifts: [], isOwnBoardOn: false, frozen: undefined };

/** The next state of the slice; the same object where the event is none of its own. */
export function reducePoints(state: PointsState, event: RoomEvent): PointsState {
  switch (event.type) {
    case 'pointsGiven': {
      const { to, points, why } = event.body;
      const whose = to.kind === 'group' ? { group: to.group, person: '' } : { group: '', person: to.person };
      return { ...state, gifts: [...state.gifts, { seq: event.seq, ...whose, points, why }] };
    }
    case 'ownBoardSet':
      return { ...state, isOwnBoardOn: event.body.isOn };
    case 'frozen':
      return { ...state, frozen: event.body.isFrozen ? (state.frozen ?? state.gifts) : undefined };
    default:
      return state;
  }
}

/** A line of a board: `id` the group's name or the person's id; equal points share a place. */
export type BoardLine = { readonly id: string; readonly points: number; readonly place: number };

/**
 * The board of groups, most points first; groups without points stand at its end with 0.
 * @param groups all groups, in their order
 */
export function groupBoard({ gifts }: PointsState, groups: readonly string[]): readonly BoardLine[] {
  return board(
    groups,
    gifts.filter(({ person }) => person === '').map(({ group, points }) => [group, points]),
  );
}

/** The points as the wall shows them. */
export function pointsOnWall(state: PointsState): PointsState {
  return { ...state, gifts: state.frozen ?? state.gifts };
}

/** The board of single people; empty while it is off, whatever was given. */
export function ownBoard({ gifts, isOwnBoardOn }: PointsState): readonly BoardLine[] {
  if (!isOwnBoardOn) return [];
  return board(
    [],
    gifts.filter(({ person }) => person !== '').map(({ person, points }) => [person, points]),
  );
}

function board(ids: readonly string[], gifts: readonly (readonly [string, number])[]): readonly BoardLine[] {
  const sums = new Map<string, number>(ids.map((id) => [id, 0]));
  for (const [id, points] of gifts) sums.set(id, (sums.get(id) ?? 0) + points);
  const lines = [...sums].map(([id, points]) => ({ id, points })).sort((a, b) => b.points - a.points);
  return lines.map(({ id, points }) => ({
    id,
    points,
    place: 1 + lines.filter((other) => other.points > points).length,
  }));
}
