// The plan of a day: lessons one after another from an opening hour, with pauses and lunch.

/** Minutes since midnight. */
const OPENING = 9 * 60;
const NOON = 12 * 60;
const LUNCH_MINUTES = 90;
/** A pause is due when a lesson would make it longer than this. */
const STRETCH_MINUTES = 90;
const PAUSE_MINUTES = 10;

export type PlanRow<L> =
  | { readonly kind: 'lesson'; readonly atMinute: number; readonly lesson: L }
  | { readonly kind: 'pause' | 'lunch'; readonly atMinute: number; readonly minutes: number };

export type DayPlan<L> = {
  readonly rows: readonly PlanRow<L>[];
  readonly opensAt: number;
  readonly closesAt: number;
};

/** Lunch comes before the lesson that would go on past noon, with the pause before it; no lesson is cut in two. */
export function planDay<L extends { readonly minutes: number }>(lessons: readonly L[]): DayPlan<L> {
  const rows: PlanRow<L>[] = [];
  let now = OPENING;
  let stretch = 0;
  let hasEaten = false;
  for (const lesson of lessons) {
    const rest = restBefore(lesson.minutes, now, stretch, hasEaten);
    if (rest) {
      rows.push({ ...rest, atMinute: now });
      now += rest.minutes;
      stretch = 0;
      hasEaten ||= rest.kind === 'lunch';
    }
    rows.push({ kind: 'lesson', atMinute: now, lesson });
    now += lesson.minutes;
    stretch += lesson.minutes;
  }
  return { rows, opensAt: OPENING, closesAt: now };
}

type Rest = { readonly kind: 'pause' | 'lunch'; readonly minutes: number };

function restBefore(minutes: number, now: number, stretch: number, hasEaten: boolean): Rest | undefined {
  if (stretch === 0) return undefined;
  const pause = stretch + minutes > STRETCH_MINUTES ? PAUSE_MINUTES : 0;
  if (!hasEaten && now + pause + minutes > NOON) return { kind: 'lunch', minutes: LUNCH_MINUTES };
  return pause > 0 ? { kind: 'pause', minutes: pause } : undefined;
}

/** 9:05 */
export function clockText(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
}
