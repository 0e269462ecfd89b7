// Names of cases and client types for the windows of a room: fetched once, asked for again after a failure.
import type { GroupsCourse } from '../core/classroom/groups/groups-course.ts';
import { isObject } from '../schema/words/guards.ts';
import { fetchJson } from './fetch-json.ts';

let asked: Promise<GroupsCourse | undefined> | undefined;

/** undefined: not reached now, the next call asks again. */
export function loadGroupsCourse(): Promise<GroupsCourse | undefined> {
  asked ??= fetchCourse().then((course) => {
    if (!course) asked = undefined;
    return course;
  });
  return asked;
}

async function fetchCourse(): Promise<GroupsCourse | undefined> {
  const base = document.documentElement.dataset['base'] ?? '/';
  const got = await fetchJson(`${base}data/classroom/groups.json`, isCourse, (...all) => fetch(...all));
  return got.ok ? got.value : undefined;
}

function isCourse(body: unknown): body is GroupsCourse {
  return isObject(body) && Array.isArray(body['cases']) && Array.isArray(body['types']);
}
