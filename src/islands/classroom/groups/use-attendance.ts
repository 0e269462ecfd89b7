// Who is there for the next round: from the roster, or numbers where the class has none: as many as were counted for raised hands.
import { useState } from 'react';
import { PEOPLE_LEAST, PEOPLE_MOST } from '../../../core/classroom/groups/groups-bodies.ts';
import { type PeopleState, peopleHere } from '../../../core/classroom/people/people-state.ts';
import { useClassroom } from '../../../stores/use-classroom.ts';

/** A head count to begin with where nothing is known. */
const USUAL = 12;

export type Seat = { readonly id: string; readonly name: string; readonly isHere: boolean };

/** `setCount` is undefined where a roster says who there is. */
export function useAttendance() {
  const { people, groups, hands } = useClassroom().state;
  const last = groups.rounds.at(-1);
  const seated = last?.groups.flatMap(({ sales, client, observers }) => [sales, client, ...observers]) ?? [];
  const numbers = seated.map(Number).filter(Number.isInteger);
  const atFirst = hands.heads >= PEOPLE_LEAST ? Math.min(PEOPLE_MOST, hands.heads) : USUAL;
  const [count, setCount] = useState(numbers.length === 0 ? atFirst : Math.max(...numbers));
  /** What was pressed here, over what roster and last round say. */
  const [pressed, setPressed] = useState<ReadonlyMap<string, boolean>>(new Map());
  const hasRoster = people.people.length > 0;
  const all = hasRoster ? fromRoster(people) : numbered(count, numbers);
  return {
    seats: all.map((seat) => ({ ...seat, isHere: pressed.get(seat.id) ?? seat.isHere })),
    count,
    setCount: hasRoster
      ? undefined
      : (wanted: number) => setCount(Math.max(0, Math.min(PEOPLE_MOST, Math.floor(wanted) || 0))),
    press: (id: string, isHere: boolean) => setPressed(new Map(pressed).set(id, isHere)),
  };
}

function fromRoster(people: PeopleState): readonly Seat[] {
  const here = new Set(peopleHere(people).map(({ id }) => id));
  return people.people.map(({ id, name }) => ({ id, name, isHere: here.has(id) }));
}

/** Numbers up to the highest that played are away when they didn't play; those above are newcomers. */
function numbered(count: number, played: readonly number[]): readonly Seat[] {
  const highest = Math.max(0, ...played);
  return Array.from({ length: count }, (_, at) => at + 1).map((n) => ({
    id: `${n}`,
    name: `${n}`,
    isHere: n > highest || played.includes(n),
  }));
}
