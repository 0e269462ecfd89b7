// The agreed sizes of the course; injectable, so that tests can use a course of three lessons.
import { syllabus } from './syllabus.ts';
import { syllabusItems } from './syllabus-items.ts';

export type Contract = {
  /** Lessons of the syllabus with their minutes; undefined: any outline will do. */
  readonly lessons: readonly { readonly id: string; readonly minutes: number }[] | undefined;
  readonly totalMinutes: number | undefined;
  /** Lesson → words that its `covers` must hold. */
  readonly items: Readonly<Record<string, readonly string[]>>;
  readonly sections: { readonly least: number; readonly most: number };
  readonly methodsAtLeast: number;
  readonly questionsAtLeast: number;
  readonly hanAtLeast: number;
  readonly hanPerMinute: number;
  readonly projectorAtMost: number;
  readonly leadAtMost: number;
  readonly takeawayLineAtMost: number;
  /** Moves of a case. */
  readonly movesAtLeast: number;
  /** Chinese characters of a line or a move of the role-play. */
  readonly lineAtMost: number;
  /** Set positions of a case that has drills. */
  readonly puzzlesAtLeast: number;
};

/** What docs/authoring.md and docs/scenario-format.md promise. */
export const courseContract: Contract = {
  lessons: syllabus,
  totalMinutes: 360,
  items: syllabusItems,
  sections: { least: 3, most: 8 },
  methodsAtLeast: 2,
  questionsAtLeast: 3,
  hanAtLeast: 1000,
  hanPerMinute: 90,
  projectorAtMost: 36,
  leadAtMost: 60,
  takeawayLineAtMost: 32,
  movesAtLeast: 60,
  lineAtMost: 90,
  puzzlesAtLeast: 5,
};
