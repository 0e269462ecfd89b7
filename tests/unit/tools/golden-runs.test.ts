// Every released scenario is kept whole, and its golden runs lead where they led; where they can't, `ENGINE` must rise.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import type { GoldenRun } from '../../../scripts/release/golden-runs.ts';
import { keepScenarios, RELEASED } from '../../../scripts/release/keep-scenarios.ts';
import { contentHash } from '../../../src/core/roleplay/compile/content-hash.ts';
import { playMove } from '../../../src/core/roleplay/play-move.ts';
import type { RunMove } from '../../../src/core/roleplay/run.ts';
import type { Scenario } from '../../../src/core/roleplay/scenario.ts';
import { isScenario } from '../../../src/core/roleplay/share/is-scenario.ts';
import { initialState } from '../../../src/core/roleplay/state.ts';
import { resultOf } from '../../../src/core/roleplay/step.ts';
import { ENGINE } from '../../../src/schema/words/roleplay.ts';
import { fixtureScenarios } from '../../support/roleplay/fixture-scenarios.ts';

const root = join(import.meta.dirname, '../../..');
const golden = join(root, 'tests/golden');
const scratch = mkdtempSync(join(tmpdir(), 'huikuan-release-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function read(folder: string, hash: string): Scenario {
  return JSON.parse(brotliDecompressSync(readFileSync(join(folder, `${hash}.json.br`))).toString('utf8'));
}

const released = readdirSync(join(root, RELEASED)).map((name) => name.replace('.json.br', ''));
const runs: readonly GoldenRun[] = readdirSync(golden).flatMap((name) =>
  JSON.parse(readFileSync(join(golden, name), 'utf8')),
);

describe('released scenarios', () => {
  test('are there, named by the hash of what they hold, in a form that is let in from files', () => {
    expect(released.length).toBeGreaterThan(0);
    for (const hash of released) {
      const { ir, words, hash: own } = read(join(root, RELEASED), hash);
      expect([own, contentHash(JSON.stringify({ ir, words }))]).toEqual([hash, hash]);
      expect(isScenario({ hash, ir, words })).toBe(true);
    }
  });

  test('have golden runs, of all their variants', () => {
    for (const hash of released) {
      const mine = runs.filter((run) => run.contentHash === hash);
      const { variants } = read(join(root, RELEASED), hash).ir;
      expect(new Set(mine.map(({ variant }) => variant)).size).toBe(variants.length);
    }
  });
});

describe('golden runs', () => {
  const known = new Map(released.map((hash) => [hash, read(join(root, RELEASED), hash)]));
  const current = runs.filter(({ engine }) => engine === ENGINE);

  test('replay to the same states, with the same lines, to the same ending', () => {
    expect(current.length).toBeGreaterThan(0);
    for (const { contentHash: hash, variant, seed, moves, ending, result } of current) {
      const ir = known.get(hash)?.ir;
      if (!ir) throw new Error(`no scenario ${hash}`);
      const played: RunMove[] = [];
      let state = initialState(ir, variant);
      for (const { move } of moves) {
        const made = playMove(ir, seed, state, move, played);
        if (!made) throw new Error(`${hash}: ${move} is no longer offered; raise ENGINE`);
        played.push(made.kept);
        state = made.result.state;
      }
      expect(played).toEqual(moves);
      expect([ir.endings[state.ending]?.id, resultOf(ir, state)]).toEqual([ending, result]);
    }
  });
});

describe('a release', () => {
  test('keeps what is new once, and never touches what is there', () => {
    const scenarios = fixtureScenarios();
    const first = keepScenarios(scenarios, scratch, join(scratch, 'golden'));
    expect([first.kept.length, first.known]).toEqual([scenarios.length, 0]);
    const [one] = scenarios;
    if (!one) throw new Error('no scenario');
    expect(read(join(scratch, RELEASED), one.hash)).toEqual(one);
    const path = join(scratch, RELEASED, `${one.hash}.json.br`);
    writeFileSync(path, 'as it is');
    const second = keepScenarios(scenarios, scratch, join(scratch, 'golden'));
    expect([second.kept.length, second.known]).toEqual([0, scenarios.length]);
    expect(readFileSync(path, 'utf8')).toBe('as it is');
  });
});
