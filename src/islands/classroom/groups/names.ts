// How people, cases and types of a round are called where they are shown.
import type { GroupsCourse } from '../../../core/classroom/groups/groups-course.ts';
import type { PeopleState } from '../../../core/classroom/people/people-state.ts';
import { groups } from '../../../i18n/zh-CN/classroom-groups.ts';

/** Names of a roster by id; somebody who isn't on it is called by his number. */
export function nameOf({ people }: PeopleState, id: string): string {
  return people.find((person) => person.id === id)?.name ?? groups.people.number(id);
}

/** The title of a case, its id where the course no longer has it. */
export function caseTitle(course: GroupsCourse | undefined, id: string): string {
  return course?.cases.find((one) => one.id === id)?.title ?? id;
}

/** The name of a client type. */
export function typeName(course: GroupsCourse | undefined, id: string): string {
  return course?.types.find((one) => one.id === id)?.name ?? id;
}
