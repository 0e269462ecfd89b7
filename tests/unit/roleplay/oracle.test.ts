// The compiled rules against an interpreter that was written from docs/scenario-format.md alone, at every step of many games.
import { describe, expect, test } from 'vitest';
import { readScenarios } from '../../../scripts/scenarios/read-scenarios.ts';
import { skillEvidence } from '../../../src/core/roleplay/analysis/skill-evidence.ts';
import { compileScenario } from '../../../src/core/roleplay/compile/compile-scenario.ts';
import { linesAfter } from '../../../src/core/roleplay/lines.ts';
import { offeredMoves } from '../../../src/core/roleplay/offered.ts';
import { initialState, stateHash } from '../../../src/core/roleplay/state.ts';
import { resultOf, step } from '../../../src/core/roleplay/step.ts';
import { type Pair, pairsIn, ROOTS } from '../../support/oracle/pairs.ts';
import { type Walk, walkTogether } from '../../support/oracle/walk-together.ts';
import { wildPair } from '../../support/oracle/wild-pair.ts';

const core = { compileScenario, initialState, offeredMoves, step, resultOf, linesAfter, skillEvidence };
const WRITTEN_WALKS = 10_000;
const WILD_FILES = 100;
const WALKS_IN_A_WILD_FILE = 30;
const written = ROOTS.flatMap(pairsIn);
/** Every written pair in turn, changed. */
const wild = Array.from({ length: WILD_FILES / written.length }, (_, index) =>
  written.map((pair) => wildPair(pair, `${index}`)),
).flat();

const compiled = ({ caseFile, clientFile, laws }: Pair) => compileScenario(caseFile, clientFile, laws);

/** Walks through all variants in turn. */
const walks = (pair: Pair, count: number): readonly Walk[] => {
  const scenario = compiled(pair);
  const { length } = pair.caseFile.variants;
  return Array.from({ length: count }, (_, walk) =>
    walkTogether(core, pair, scenario, walk % length, `walk ${walk}`),
  );
};

const disagreements = (all: readonly Walk[]) =>
  all.flatMap(({ disagreement }) => (disagreement === null ? [] : [disagreement])).slice(0, 3);

describe('the compiled rules agree with the oracle', () => {
  test('the pairs are all that the build reads, compiled to the same', { timeout: 60_000 }, () => {
    const built = ROOTS.flatMap((root) => readScenarios(root).scenarios);
    expect(built.map(({ hash }) => hash)).toEqual(written.map((pair) => compiled(pair).hash));
  });

  test(`in ${WRITTEN_WALKS} games of written scenarios, which end in at least four ways each`, {
    timeout: 60_000,
  }, () => {
    const perPair = Math.ceil(WRITTEN_WALKS / written.length);
    const all = written.map((pair) => walks(pair, perPair));
    expect(disagreements(all.flat())).toEqual([]);
    expect(all.flat().length).toBeGreaterThanOrEqual(WRITTEN_WALKS);
    for (const one of all) expect(new Set(one.map(({ ending }) => ending)).size).toBeGreaterThanOrEqual(4);
  });

  test(`in games of ${wild.length} pairs of files that no author would write`, { timeout: 60_000 }, () => {
    const all = wild.flatMap((pair) => walks(pair, WALKS_IN_A_WILD_FILE));
    expect(disagreements(all)).toEqual([]);
  });
});

test('the same moves lead through the same states and hashes, compiled anew', () => {
  for (const pair of [...written, ...wild.slice(0, 10)]) {
    const { ir } = compiled(pair);
    for (const { moves, states } of walks(pair, 60)) {
      let state = states[0];
      const again = moves.map((move) => {
        state = state && step(ir, state, move)?.state;
        return state;
      });
      expect(again).toEqual(states.slice(1));
      expect(again.map((one) => one && stateHash(one))).toEqual(states.slice(1).map(stateHash));
    }
  }
});
