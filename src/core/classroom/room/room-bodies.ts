// Every type of event that can happen in a room, from the tables of its slices.
import { AGENDA_GUARDS, type AgendaBodies } from '../agenda/agenda-bodies.ts';
import { DESK_GUARDS, type DeskBodies } from '../desk/desk-bodies.ts';
import { FORMS_GUARDS, type FormsBodies } from '../forms/forms-bodies.ts';
import { GROUPS_GUARDS, type GroupsBodies } from '../groups/groups-bodies.ts';
import { HANDS_GUARDS, type HandsBodies } from '../hands/hands-bodies.ts';
import { OPENING_GUARDS, type OpeningBodies } from '../opening/opening-bodies.ts';
import { PEOPLE_GUARDS, type PeopleBodies } from '../people/people-bodies.ts';
import { POINTS_GUARDS, type PointsBodies } from '../points/points-bodies.ts';
import { RETURNS_GUARDS, type ReturnsBodies } from '../returns/returns-bodies.ts';
import { SLIPS_GUARDS, type SlipsBodies } from '../slips/slips-bodies.ts';

/** The bodies by event type, of all slices. */
export type RoomBodies = OpeningBodies &
  AgendaBodies &
  DeskBodies &
  HandsBodies &
  GroupsBodies &
  PeopleBodies &
  PointsBodies &
  FormsBodies &
  SlipsBodies &
  ReturnsBodies;

/** The guard of each body; a type that isn't here is unknown to this version and is kept without counting. */
export const ROOM_GUARDS = {
  ...OPENING_GUARDS,
  ...AGENDA_GUARDS,
  ...DESK_GUARDS,
  ...HANDS_GUARDS,
  ...GROUPS_GUARDS,
  ...PEOPLE_GUARDS,
  ...POINTS_GUARDS,
  ...FORMS_GUARDS,
  ...SLIPS_GUARDS,
  ...RETURNS_GUARDS,
};

/** What was said to a whole room can't be made unsaid: an `undone` takes nothing of these types back. */
export const LASTING_TYPES: readonly (keyof RoomBodies)[] = ['slipsShown', 'returnTaken'];
