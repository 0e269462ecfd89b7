// The people of a class: the roster in its order, and who of them is here.
import type { RoomEvent } from '../room/room-event.ts';
import type { Person } from './people-bodies.ts';

export type PeopleState = {
  readonly people: readonly Person[];
  /** Ids of those who came, in the order in which they were ticked. */
  readonly here: readonly string[];
  /** The highest number of an id that was ever given: a number isn't given twice. */
  readonly lastNumber: number;
};

/** A class of which nobody is known. */
export const EMPTY_PEOPLE: PeopleState = { people: [], here: [], lastNumber: 0 };

/** The next state of the slice; the same object where the event is none of its own. */
export function reducePeople(state: PeopleState, event: RoomEvent): PeopleState {
  switch (event.type) {
    case 'rosterTaken':
      return withPeople(state, event.body.people);
    case 'personAdded':
      return withPeople(state, [
        ...state.people.filter(({ id }) => id !== event.body.person.id),
        event.body.person,
      ]);
    case 'personRemoved':
      return withPeople(
        state,
        state.people.filter(({ id }) => id !== event.body.id),
      );
    case 'personCame': {
      const { id, isHere } = event.body;
      if (!state.people.some((person) => person.id === id)) return state;
      const others = state.here.filter((one) => one !== id);
      return { ...state, here: isHere ? [...others, id] : others };
    }
    default:
      return state;
  }
}

/** Those who came; everybody while nobody was ticked yet. In the order of the roster. */
export function peopleHere({ people, here }: PeopleState): readonly Person[] {
  return here.length === 0 ? people : people.filter(({ id }) => here.includes(id));
}

/** The groups that the roster names, in the order of their first mention. */
export function groupNames({ people }: PeopleState): readonly string[] {
  return [...new Set(people.map(({ group }) => group).filter((group) => group !== ''))];
}

function withPeople({ here, lastNumber }: PeopleState, people: readonly Person[]): PeopleState {
  const ids = new Set(people.map(({ id }) => id));
  return {
    people,
    here: here.filter((id) => ids.has(id)),
    lastNumber: Math.max(lastNumber, ...people.map(({ id }) => Number(id.slice(1)))),
  };
}
