// Names of cases and client types, for React: asked for at first use, and again when somebody presses.
import { useEffect, useState } from 'react';
import type { GroupsCourse } from '../../../core/classroom/groups/groups-course.ts';
import { loadGroupsCourse } from '../../../stores/groups-course.ts';

/** `course` is undefined while it is on its way and after a failure (`hasFailed`). */
export function useGroupsCourse() {
  const [course, setCourse] = useState<GroupsCourse>();
  const [hasFailed, setHasFailed] = useState(false);
  const ask = () => {
    setHasFailed(false);
    void loadGroupsCourse().then((got) => {
      setCourse(got);
      setHasFailed(!got);
    });
  };
  useEffect(ask, []);
  return { course, hasFailed, askAgain: ask };
}
