// A paper (前测, 后测, 考试) as the record holds it: what was drawn, what was answered, and what came of it.
import type { PaperForm, PaperGrade, PaperItem, PaperKind } from '../../schema/words/paper-bodies.ts';
import type { Response } from '../../schema/words/response.ts';

/** When (UTC ms, minutes east of UTC) it was handed in, its time by a monotonic clock (ms), and jumps of the wall clock. */
export type HandedIn = {
  readonly at: number;
  readonly tzOffsetMin: number;
  readonly elapsedMs: number;
  readonly jumps: number;
};

/** One attempt. Once it is handed in nothing but its grades can be added. */
export type PaperProgress = {
  readonly kind: PaperKind;
  readonly form: PaperForm;
  readonly seed: number;
  readonly items: readonly PaperItem[];
  readonly startedAt: number;
  readonly lastAt: number;
  /** By question id: the last answer that was put down. */
  readonly answers: { readonly [question: string]: Response };
  /** Questions to be looked at again. */
  readonly marked: readonly string[];
  readonly elapsedMs: number;
  readonly jumps: number;
  readonly handedIn?: HandedIn;
  readonly grades?: readonly PaperGrade[];
};

/** Wall and monotonic clock may drift apart by this between two beats (ms). */
const JUMP_MS = 60_000;

/**
 * Whether a beat shows that the wall clock was set. Back is never anything else; ahead while the page was out of sight is
 * what a machine that slept looks like too, and isn't counted.
 */
export function isClockJump(beat: {
  readonly elapsedMs: number;
  readonly wallMs: number;
  readonly wasHidden: boolean;
}): boolean {
  const aheadMs = beat.wallMs - beat.elapsedMs;
  return aheadMs < -JUMP_MS || (aheadMs > JUMP_MS && !beat.wasHidden);
}
