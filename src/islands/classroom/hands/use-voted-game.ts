// A game of the room with its scenario: where it stands, and what is handed on of it.
import { useEffect, useMemo, useState } from 'react';
import type { VotedGame } from '../../../core/classroom/hands/hands-state.ts';
import { movesOf, votedReplay, votedRun } from '../../../core/classroom/hands/voted-game.ts';
import { type Replay, stateAfter } from '../../../core/roleplay/replay.ts';
import type { Scenario } from '../../../core/roleplay/scenario.ts';
import type { GameState } from '../../../core/roleplay/state.ts';
import type { OpenedRun } from '../../../stores/opened-run.ts';
import { loadScenario } from '../../../stores/run-opener.ts';

export type OpenVoted = {
  readonly scenario: Scenario;
  readonly replay: Replay;
  readonly position: GameState;
  /** As the review and the comparison take games. */
  readonly opened: OpenedRun;
};

export type VotedGameState =
  | { readonly phase: 'waiting' }
  | { readonly phase: 'failed'; readonly again: () => void }
  | ({ readonly phase: 'ready' } & OpenVoted);

/** @param name of the room, for the file */
export function useVotedGame(game: VotedGame, name: string): VotedGameState {
  const { contentHash } = game;
  const [tries, setTries] = useState(0);
  const [loaded, setLoaded] = useState<{ readonly hash: string; readonly scenario?: Scenario }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new try asks again
  useEffect(() => {
    let isGone = false;
    void loadScenario(contentHash).then((answer) => {
      if (isGone) return;
      setLoaded(answer.ok ? { hash: contentHash, scenario: answer.scenario } : { hash: contentHash });
    });
    return () => {
      isGone = true;
    };
  }, [contentHash, tries]);
  const scenario = loaded?.hash === contentHash ? loaded.scenario : undefined;
  const line = movesOf(game).join(' ');
  // Every event of the room makes the game anew; it is another one only when its moves are others.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `line` stands for the game
  const voted = useMemo(() => scenario && open(scenario, game, name), [scenario, game.game, line, name]);
  if (voted) return { phase: 'ready', ...voted };
  if (loaded?.hash !== contentHash) return { phase: 'waiting' };
  return {
    phase: 'failed',
    again: () => {
      setLoaded(undefined);
      setTries(tries + 1);
    },
  };
}

function open(scenario: Scenario, game: VotedGame, name: string): OpenVoted | undefined {
  const replay = votedReplay(scenario, game);
  const position = stateAfter(replay);
  if (!position) return undefined;
  const { course = 'huikuan' } = document.documentElement.dataset;
  const shared = votedRun(scenario, game, course, name);
  return { scenario, replay, position, opened: { shared, replay, isWhole: replay.broken === undefined } };
}
