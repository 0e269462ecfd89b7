// The course as the desk knows it, for everything that stands on it.
import { createContext, useContext } from 'react';
import type { DeskCourse } from '../../../core/classroom/script/desk-course.ts';

export const DeskCourseContext = createContext<DeskCourse>({ presets: [], lessons: [], names: {} });

export function useDeskCourse(): DeskCourse {
  return useContext(DeskCourseContext);
}
