// What desk and wall know of the course; made at build time.
import type { AgendaPreset } from '../../../schema/agenda.ts';
import type { LessonScript, WallScript } from './lesson-script.ts';

/** Titles by id, of cases, drills and activities. */
export type Names = Readonly<Record<string, string>>;

/** For the desk. */
export type DeskCourse = {
  readonly presets: readonly AgendaPreset[];
  readonly lessons: readonly LessonScript[];
  readonly names: Names;
};

/** For the wall: no notes. */
export type WallCourse = { readonly lessons: readonly WallScript[]; readonly names: Names };
