// A game of somebody in the room, as far as a trainer looks at it: whose, on which scenario, and what each move was worth.
import type { RunAnalysis } from '../analysis/analyse-run.ts';
import type { Replay } from '../replay.ts';
import type { Scenario } from '../scenario.ts';

export type RoomGame = {
  /** Of the run. */
  readonly id: string;
  /** As its player wrote it; may be ''. */
  readonly name: string;
  readonly scenario: Scenario;
  readonly variant: number;
  /** What the client was taken for; '' when the player couldn't tell, undefined when he was not asked. */
  readonly guess: string | undefined;
  readonly replay: Replay;
  readonly analysis: RunAnalysis;
};

/** The games of one scenario, most games first. */
export function groupGames(games: readonly RoomGame[]): readonly (readonly RoomGame[])[] {
  const groups = new Map<string, RoomGame[]>();
  for (const game of games) groups.set(game.scenario.hash, [...(groups.get(game.scenario.hash) ?? []), game]);
  return [...groups.values()].sort((a, b) => b.length - a.length);
}
