// Whether the oracle would notice: the core with one mistake at a time in it, held against the oracle until they disagree.
import { expect, test } from 'vitest';
import type { CoreUnderTest } from '../../support/oracle/core-under-test.ts';
import { MUTANTS } from '../../support/oracle/mutants.ts';
import { mutatedCore } from '../../support/oracle/mutated-core.ts';
import { type Pair, pairsIn, ROOTS } from '../../support/oracle/pairs.ts';
import { walkTogether } from '../../support/oracle/walk-together.ts';
import { wildPair } from '../../support/oracle/wild-pair.ts';

const WALKS_IN_A_PAIR = 12;
const written = ROOTS.flatMap(pairsIn).toReversed();
const pairs = [
  ...written,
  ...['a', 'b', 'c', 'd', 'e', 'f'].flatMap((seed) => written.map((pair) => wildPair(pair, seed))),
];

/** The first disagreement, or what the core threw; null when all walks agree. */
const disagreement = (core: CoreUnderTest): string | null => {
  for (const pair of pairs) {
    const found = inPair(core, pair);
    if (found !== null) return found;
  }
  return null;
};

const inPair = (core: CoreUnderTest, pair: Pair): string | null => {
  try {
    const scenario = core.compileScenario(pair.caseFile, pair.clientFile, pair.laws);
    for (let walk = 0; walk < WALKS_IN_A_PAIR; walk += 1) {
      const variant = walk % pair.caseFile.variants.length;
      const found = walkTogether(core, pair, scenario, variant, `walk ${walk}`).disagreement;
      if (found !== null) return found;
    }
    return null;
  } catch (error) {
    return `${pair.name}: ${error}`;
  }
};

test('bundled as it stands, the core agrees', { timeout: 60_000 }, async () => {
  expect(disagreement(await mutatedCore(undefined))).toBeNull();
});

test.each(MUTANTS)('$file: $find → $replace', { timeout: 60_000 }, async (mutant) => {
  expect(disagreement(await mutatedCore(mutant))).not.toBeNull();
});

test('no mutant stands there twice', () => {
  expect(MUTANTS.length).toBeGreaterThanOrEqual(30);
  expect(new Set(MUTANTS.map((mutant) => JSON.stringify(mutant))).size).toBe(MUTANTS.length);
});
