// From a position that was made elsewhere into a game of one's own, on the page of its case.
import type { Played } from '../../core/roleplay/play-move.ts';
import type { RunParent } from '../../schema/words/run-bodies.ts';
import { type Beginning, startFrom } from '../../stores/start-from.ts';

/** Begins a game of practice with moves that are made, and leaves for it. `parent` only of one's own games. */
export function goOnFrom(
  caseUrl: string,
  of: Beginning,
  played: readonly Played[],
  parent?: RunParent,
): void {
  void startFrom(of, played, parent).then((id) => {
    location.href = `${caseUrl}?run=${encodeURIComponent(id)}`;
  });
}
