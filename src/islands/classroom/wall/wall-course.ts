// The course as the wall knows it, for everything that is shown there.
import { createContext, useContext } from 'react';
import type { WallCourse } from '../../../core/classroom/script/desk-course.ts';

export const WallCourseContext = createContext<WallCourse>({ lessons: [], names: {} });

export function useWallCourse(): WallCourse {
  return useContext(WallCourseContext);
}
