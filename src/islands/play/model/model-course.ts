// How far a model game has been watched, and what was answered on the way.
import type { Model, StopKey } from '../../../core/roleplay/drills/drill.ts';

/** `key` is missing where the answer could not be had. */
export type StopAnswer = { readonly chosen: number; readonly key: StopKey | undefined };

export type ModelCourse = {
  /** How many moves are shown. */
  readonly at: number;
  /** By index of the stop. */
  readonly answers: Readonly<Record<number, StopAnswer>>;
};

export const MODEL_BEGINS: ModelCourse = { at: 0, answers: {} };

export type ModelStep =
  | { readonly type: 'next' | 'back' | 'again' }
  | { readonly type: 'answer'; readonly stop: number; readonly answer: StopAnswer };

/** The stop that stands before the next move; undefined where there is none. */
export function stopAhead({ stops }: Model, { at }: ModelCourse): number | undefined {
  const found = stops.findIndex(({ before }) => before === at);
  return found < 0 ? undefined : found;
}

/** The stop that waits for an answer. */
export function stopWaiting(model: Model, course: ModelCourse): number | undefined {
  const stop = stopAhead(model, course);
  return stop === undefined || course.answers[stop] ? undefined : stop;
}

/** A question isn't passed over: before it is answered nothing goes on. */
export function modelCourse(model: Model, course: ModelCourse, step: ModelStep): ModelCourse {
  switch (step.type) {
    case 'next':
      if (course.at >= model.moves.length || stopWaiting(model, course) !== undefined) return course;
      return { ...course, at: course.at + 1 };
    case 'back':
      return { ...course, at: Math.max(0, course.at - 1) };
    case 'again':
      return MODEL_BEGINS;
    case 'answer':
      return { ...course, answers: { ...course.answers, [step.stop]: step.answer } };
  }
}
