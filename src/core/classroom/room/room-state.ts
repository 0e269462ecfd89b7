// The room as a pure fold of its events: the same log gives the same room in every window, and on a server.
import { type AgendaState, EMPTY_AGENDA, reduceAgenda } from '../agenda/agenda-state.ts';
import { type DeskState, EMPTY_DESK, reduceDesk } from '../desk/desk-state.ts';
import { EMPTY_FORMS, type FormsState, reduceForms } from '../forms/forms-state.ts';
import { EMPTY_GROUPS, type GroupsState, reduceGroups } from '../groups/groups-state.ts';
import { EMPTY_HANDS, type HandsState, reduceHands } from '../hands/hands-state.ts';
import { EMPTY_OPENING, type OpeningState, reduceOpening } from '../opening/opening-state.ts';
import { EMPTY_PEOPLE, type PeopleState, reducePeople } from '../people/people-state.ts';
import { EMPTY_POINTS, type PointsState, reducePoints } from '../points/points-state.ts';
import { EMPTY_RETURNS, type ReturnsState, reduceReturns } from '../returns/returns-state.ts';
import { EMPTY_SLIPS, reduceSlips, type SlipsState } from '../slips/slips-state.ts';
import { LASTING_TYPES } from './room-bodies.ts';
import type { RoomEvent } from './room-event.ts';

/** What is known of a room, a slice for each topic. */
export type RoomState = {
  readonly opening: OpeningState;
  readonly agenda: AgendaState;
  readonly desk: DeskState;
  readonly groups: GroupsState;
  readonly people: PeopleState;
  readonly slips: SlipsState;
  readonly returns: ReturnsState;
  readonly points: PointsState;
  readonly forms: FormsState;
  readonly hands: HandsState;
};

/** A room in which nothing happened. */
export const EMPTY_ROOM: RoomState = {
  opening: EMPTY_OPENING,
  agenda: EMPTY_AGENDA,
  desk: EMPTY_DESK,
  groups: EMPTY_GROUPS,
  people: EMPTY_PEOPLE,
  slips: EMPTY_SLIPS,
  returns: EMPTY_RETURNS,
  points: EMPTY_POINTS,
  forms: EMPTY_FORMS,
  hands: EMPTY_HANDS,
};

/** The next state; slices that the event says nothing about stay the same objects. `undone` needs `foldRoom`. */
export function reduceRoom(state: RoomState, event: RoomEvent): RoomState {
  return {
    opening: reduceOpening(state.opening, event),
    agenda: reduceAgenda(state.agenda, event),
    desk: reduceDesk(state.desk, event),
    groups: reduceGroups(state.groups, event),
    people: reducePeople(state.people, event),
    slips: reduceSlips(state.slips, event),
    returns: reduceReturns(state.returns, event),
    points: reducePoints(state.points, event),
    forms: reduceForms(state.forms, event),
    hands: reduceHands(state.hands, event),
  };
}

/** The room after all its events, in the order of their seq, without those that were taken back. */
export function foldRoom(events: readonly RoomEvent[]): RoomState {
  const taken = takenBack(events);
  return events.filter(({ seq }) => !taken.has(seq)).reduce(reduceRoom, EMPTY_ROOM);
}

/** The seqs that don't count: read from the end, so that an `undone` that was itself taken back takes nothing. */
export function takenBack(events: readonly RoomEvent[]): ReadonlySet<number> {
  const taken = new Set<number>();
  const lasting = new Set(events.filter(({ type }) => LASTING_TYPES.includes(type)).map(({ seq }) => seq));
  for (const event of [...events].reverse()) {
    if (
      event.type === 'undone' &&
      !taken.has(event.seq) &&
      event.body.seq < event.seq &&
      !lasting.has(event.body.seq)
    ) {
      taken.add(event.body.seq);
    }
  }
  return taken;
}
