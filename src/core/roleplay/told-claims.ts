// What the sentences of a game were worth: which of them were true in its variant, and which put one off.
import type { Index } from './ir.ts';
import { linesAtStart } from './lines.ts';
import type { Replay } from './replay.ts';
import type { Scenario } from './scenario.ts';

/** A sentence that was said; `step` as in the transcript: 0 in the opening, n after the n-th move. */
export type ToldClaim = {
  readonly id: string;
  readonly text: string;
  readonly step: number;
  readonly isTrue: boolean;
};

/** Every claim once, where it was first made. */
export function toldClaims(
  { ir, words }: Scenario,
  variant: Index,
  { start, played }: Replay,
): readonly ToldClaim[] {
  const said = [start ? linesAtStart(ir, start) : [], ...played.map(({ kept }) => kept.lines)];
  const name = ir.variants[variant] ?? '';
  return words.claims.flatMap(({ id, text, trueIn }) => {
    const step = said.findIndex((lines) => lines.some((line) => words.lineClaims[line]?.includes(id)));
    return step < 0 ? [] : [{ id, text, step, isTrue: trueIn.includes(name) }];
  });
}
