// Two games of a case side by side: how far they are the same, where they part, and what stands differently from there on.
import type { Deal } from './deal.ts';
import { dealOf } from './deal.ts';
import type { Played } from './play-move.ts';
import type { Replay } from './replay.ts';
import type { Scenario } from './scenario.ts';
import { type GameState, stateHash } from './state.ts';

/** A game to be compared. */
export type ComparedRun = { readonly scenario: Scenario; readonly replay: Replay };

/** How a game stands after a move; without `move` it has only begun. */
export type ComparedStand = {
  readonly move: string | undefined;
  readonly deal: Deal;
  /** Id of the client's stance; trust and patience 0..6. */
  readonly stance: string;
  readonly trust: number;
  readonly patience: number;
};

/** What can stand differently in two games. */
export const COMPARED = ['today', 'place', 'promise', 'facts', 'stance', 'trust', 'patience'] as const;
export type Compared = (typeof COMPARED)[number];

/** After `step` moves; a side is missing once its game is over. `differs` is empty where one is. */
export type ComparedRow = {
  readonly step: number;
  readonly a: ComparedStand | undefined;
  readonly b: ComparedStand | undefined;
  readonly differs: readonly Compared[];
};

export type Comparison = {
  /** Moves that both games made alike, from the beginning; 0 where they begin differently. */
  readonly common: number;
  /** Both against the same type, in the same start variant, under the same wording. */
  readonly isSameStart: boolean;
  readonly rows: readonly ComparedRow[];
};

/** Both must be games of one case. @throws Error where they are not */
export function compareRuns(a: ComparedRun, b: ComparedRun): Comparison {
  const [left, right] = [a.scenario.ir.caseId, b.scenario.ir.caseId];
  if (left !== right) throw new Error(`a game of ${left} beside one of ${right}`);
  const [standsA, standsB] = [standsOf(a), standsOf(b)];
  const steps = Math.max(standsA.length, standsB.length);
  const isSameStart =
    a.scenario.hash === b.scenario.hash && hashOf(a.replay.start) === hashOf(b.replay.start);
  return {
    common: isSameStart ? commonMoves(a.replay.played, b.replay.played) : 0,
    isSameStart,
    rows: Array.from({ length: steps }, (_, step) => rowOf(step, standsA[step], standsB[step])),
  };
}

function commonMoves(a: readonly Played[], b: readonly Played[]): number {
  const parting = a.findIndex(({ kept }, index) => kept.move !== b[index]?.kept.move);
  return parting < 0 ? a.length : parting;
}

function rowOf(step: number, a: ComparedStand | undefined, b: ComparedStand | undefined): ComparedRow {
  const differs = a && b ? COMPARED.filter((what) => standing(a, what) !== standing(b, what)) : [];
  return { step, a, b, differs };
}

function standing({ deal, stance, trust, patience }: ComparedStand, what: Compared): string | number {
  switch (what) {
    case 'facts':
      return deal.facts.map(({ id }) => id).join(' ');
    case 'stance':
      return stance;
    case 'trust':
      return trust;
    case 'patience':
      return patience;
    default:
      return deal[what];
  }
}

function standsOf({ scenario, replay: { start, played } }: ComparedRun): readonly ComparedStand[] {
  if (!start) return [];
  const stand = (state: GameState, move: string | undefined): ComparedStand => ({
    move,
    deal: dealOf(scenario, state),
    stance: scenario.ir.stances[state.stance]?.id ?? '',
    trust: state.trust,
    patience: state.patience,
  });
  return [stand(start, undefined), ...played.map(({ result, kept }) => stand(result.state, kept.move))];
}

function hashOf(state: GameState | undefined): string {
  return state ? stateHash(state) : '';
}
