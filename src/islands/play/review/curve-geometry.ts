// Where things stand in the curve: steps across, points up, in percent of its box.
import type { StepAnalysis } from '../../../core/roleplay/analysis/analyse-run.ts';

/** Room at both ends and above and below, percent. */
const SIDE = 4;
const TOP = 14;
const FOOT = 12;

/** A step among `last`. */
export function percentX(step: number, last: number): string {
  return `${round(SIDE + (step / Math.max(1, last)) * (100 - 2 * SIDE))}%`;
}

/** A value of 0 to 100 points. */
export function percentY(points: number): string {
  return `${round(100 - FOOT - (points / 100) * (100 - TOP - FOOT))}%`;
}

/** The step nearest to a place, which is given as a share of the width. */
export function stepAtX(share: number, last: number): number {
  const step = Math.round(((share * 100 - SIDE) / (100 - 2 * SIDE)) * last);
  return Math.max(0, Math.min(last, step));
}

/** How long the client stood where: from the step that led there to the one that led on. */
export type StanceSpan = { readonly stance: string; readonly from: number; readonly to: number };

/** The spans of a game, in order, without gaps. */
export function stanceSpans(steps: readonly StepAnalysis[]): readonly StanceSpan[] {
  const stances = steps.map(({ stance }) => stance.from);
  const starts = stances.flatMap((stance, at) => (at === 0 || stance !== stances[at - 1] ? [at] : []));
  return starts.map((from, place) => ({
    stance: stances[from] ?? '',
    from,
    to: starts[place + 1] ?? steps.length,
  }));
}

const round = (percent: number): number => Math.round(percent * 100) / 100;
