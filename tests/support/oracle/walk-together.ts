// One game at random, played by the compiled rules and by the oracle side by side until they disagree.
import { seededRandom } from '../../../src/core/quiz/random.ts';
import type { Scenario } from '../../../src/core/roleplay/scenario.ts';
import type { GameState } from '../../../src/core/roleplay/state.ts';
import type { CoreUnderTest } from './core-under-test.ts';
import { areLinesRight, coreMove, coreState, oracleMove, oracleState } from './in-names.ts';
import type { Pair } from './pairs.ts';
import { offered, play, start } from './play.ts';

export type Walk = {
  /** Indexes of the moves, and the state before each and after the last. */
  readonly moves: readonly number[];
  readonly states: readonly GameState[];
  readonly ending: string | null;
  /** What differs; null: nothing. */
  readonly disagreement: string | null;
};

const MOST_MOVES = 40;
const isSame = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);
const differs = (what: string, core: unknown, oracle: unknown): string =>
  `${what}: core ${JSON.stringify(core)}, oracle ${JSON.stringify(oracle)}`;

/** Throws where the compiled rules do; the oracle throws on a file that the format doesn't allow. */
export const walkTogether = (
  core: CoreUnderTest,
  pair: Pair,
  scenario: Scenario,
  variant: number,
  seed: string,
): Walk => {
  const { ir } = scenario;
  const random = seededRandom(seed);
  const moves: number[] = [];
  let state = core.initialState(ir, variant);
  const states = [state];
  let naive = start(pair.table, pair.caseFile.variants[variant]?.id ?? '');
  const used = new Set<string>();
  const walk = (disagreement: string | null): Walk => ({
    moves,
    states,
    ending: naive.ending,
    disagreement: disagreement && `${pair.name}, ${seed}, move ${moves.length}: ${disagreement}`,
  });
  for (;;) {
    const [left, right] = [coreState(core, ir, state), oracleState(naive)];
    if (!isSame(left, right)) return walk(differs('state', left, right));
    const ids = offered(naive).map(({ id }) => id);
    const stray = Math.floor(random() * ir.moves.length);
    const isStrayOffered = ids.includes(ir.moves[stray]?.id ?? '');
    if ((core.step(ir, state, stray) !== undefined) !== isStrayOffered)
      return walk(differs(ir.moves[stray]?.id ?? '', !isStrayOffered, isStrayOffered));
    const id = ids[Math.floor(random() * ids.length)];
    if (id === undefined || moves.length === MOST_MOVES) return walk(null);
    const index = ir.moves.findIndex((move) => move.id === id);
    const result = core.step(ir, state, index);
    if (!result) return walk(`${id} isn't offered`);
    const played = play(naive, id);
    const [did, should] = [coreMove(core, scenario, state, index, result), oracleMove(played)];
    if (!isSame(did, should)) return walk(differs(id, did, should));
    const lines = core.linesAfter(ir, moves.length, used, state, index, result);
    if (!areLinesRight(played, lines, used))
      return walk(differs(`lines of ${id}`, lines, [played.bank, played.answerId, played.saysId]));
    for (const line of lines) used.add(line);
    moves.push(index);
    state = result.state;
    states.push(state);
    naive = played.state;
  }
};
