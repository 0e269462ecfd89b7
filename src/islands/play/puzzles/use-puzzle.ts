// One position from its fetching to its answer: nothing is told before the choice has been counted and kept.
import { useCallback, useEffect, useState } from 'react';
import type { Choice } from '../../../core/roleplay/analysis/choices.ts';
import { puzzleReplay } from '../../../core/roleplay/drills/puzzle-position.ts';
import type { Replay } from '../../../core/roleplay/replay.ts';
import type { Scenario } from '../../../core/roleplay/scenario.ts';
import type { ShelfCase } from '../../../core/roleplay/shelf-case.ts';
import type { LoadFailure } from '../../../stores/fetch-json.ts';
import { askPosition } from '../../../stores/position.ts';
import { record } from '../../../stores/record-store.ts';
import { loadScenario } from '../../../stores/run-opener.ts';
import type { PuzzleItem } from './puzzle-item.ts';

export type PuzzleGame = { readonly scenario: Scenario; readonly replay: Replay };

/** What was chosen and what each choice is worth; `isKept`: the answer is on the device. */
export type PuzzleAnswer = {
  readonly move: string;
  readonly choices: readonly (Choice & { readonly id: string })[];
  readonly isKept: boolean;
};

export type PuzzleState =
  | { readonly phase: 'loading' }
  | { readonly phase: 'away'; readonly reason: LoadFailure | 'gone' }
  | { readonly phase: 'choosing' | 'counting' | 'failed'; readonly game: PuzzleGame }
  | { readonly phase: 'told'; readonly game: PuzzleGame; readonly answer: PuzzleAnswer };

export function usePuzzle({ puzzle }: PuzzleItem, of: ShelfCase) {
  const [state, setState] = useState<PuzzleState>({ phase: 'loading' });
  const hash = of.types.find(({ id }) => id === puzzle.typeId)?.hash;
  useEffect(() => {
    let isGone = false;
    void (async () => {
      const loaded = hash === undefined ? undefined : await loadScenario(hash);
      if (isGone) return;
      if (!loaded?.ok) return setState({ phase: 'away', reason: loaded?.reason ?? 'gone' });
      const replay = puzzleReplay(loaded.scenario, puzzle);
      if (replay.broken) return setState({ phase: 'away', reason: 'gone' });
      setState({ phase: 'choosing', game: { scenario: loaded.scenario, replay } });
    })();
    return () => {
      isGone = true;
    };
  }, [puzzle, hash]);

  const choose = useCallback(
    async (game: PuzzleGame, move: string) => {
      setState({ phase: 'counting', game });
      const { hash: content, ir } = game.scenario;
      const { variant, moves } = puzzle;
      const counted = await askPosition({ hash: content, ir, variant, moves }).catch(() => undefined);
      if (!counted?.ok) return setState({ phase: 'failed', game });
      const choices = counted.choices.map((one) => ({ ...one, id: ir.moves[one.move]?.id ?? '' }));
      const loss = choices.find(({ id }) => id === move)?.loss ?? 0;
      const ref = { id: puzzle.caseId, hash: content };
      const { saved } = await record('puzzleAnswered', ref, { puzzle: puzzle.id, move, loss });
      setState({ phase: 'told', game, answer: { move, choices, isKept: saved } });
    },
    [puzzle],
  );
  const again = useCallback((game: PuzzleGame) => setState({ phase: 'choosing', game }), []);
  return { state, choose, again };
}
