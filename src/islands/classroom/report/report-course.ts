// What the report calls polls, games and rounds: the words of the course, as far as they could be fetched.
import type { GroupsCourse } from '../../../core/classroom/groups/groups-course.ts';
import type { HandsBank } from '../../../core/classroom/hands/hands-bank.ts';
import type { Scenario } from '../../../core/roleplay/scenario.ts';

export type ReportCourse = {
  readonly bank: HandsBank | undefined;
  readonly groups: GroupsCourse | undefined;
  /** By the content hash of the games' scenarios. */
  readonly scenarios: ReadonlyMap<string, Scenario>;
};

/** Nothing fetched, or nothing needed: everything goes by its id. */
export const NO_COURSE: ReportCourse = { bank: undefined, groups: undefined, scenarios: new Map() };
