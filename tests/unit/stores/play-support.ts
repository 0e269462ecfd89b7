// A desk over a real record session whose log lies in memory; chance, ids and the network are in the test's hands.

import { bestByResult } from '../../../src/core/roleplay/analysis/choices.ts';
import type { ScenarioRef } from '../../../src/core/roleplay/play-case.ts';
import type { StorageFailure } from '../../../src/storage/failure.ts';
import { createPositionAnswerer } from '../../../src/stores/analysis-answer.ts';
import { createPlayDesk, type Playable } from '../../../src/stores/play-desk.ts';
import type { Loaded } from '../../../src/stores/play-scenario.ts';
import type { Position } from '../../../src/stores/play-session.ts';
import type { Table } from '../../../src/stores/play-view.ts';
import { tinyScenario } from '../../support/roleplay/tiny-scenarios.ts';
import { fakeLog, session } from './session-support.ts';

const TYPES = ['steady', 'chief'] as const;

/** The small case, against both types. */
export const CASE: Playable = {
  caseId: 'tiny-debt',
  refs: TYPES.map((typeId): ScenarioRef => {
    const { hash, ir } = tinyScenario(typeId);
    return { typeId, hash, url: `data/scenarios/${hash}.json`, variants: ir.variants.length };
  }),
};

/** Loads the small scenarios unless told otherwise. */
export async function loadTiny({ typeId }: ScenarioRef): Promise<Loaded> {
  return { ok: true, scenario: tinyScenario(typeId) };
}

const choices = createPositionAnswerer();

/** The best move, counted on the spot. */
export async function bestHere({ scenario: { hash, ir }, variant, moves }: Position) {
  const answer = choices({ hash, ir, variant, moves });
  return answer.ok ? ir.moves[bestByResult(answer.choices)?.move ?? -1]?.id : undefined;
}

type Options = {
  readonly failures?: StorageFailure[];
  readonly load?: (ref: ScenarioRef) => Promise<Loaded>;
  /** One record for several desks: as many tabs. */
  readonly record?: ReturnType<typeof session>;
};

/** Several desks on one record are so many tabs that hear each other at once. */
export function desk({ failures = [], load = loadTiny, record }: Options = {}) {
  const log = fakeLog(failures);
  const kept = record ?? session({ ok: true, log: log.log });
  let drawn = 0;
  const made = createPlayDesk({
    load,
    keep: ({ type, ref, body }) => kept.record(type, ref, body).then(({ saved }) => saved),
    best: bestHere,
    record: kept.store,
    draw: () => drawn++,
    newId: () => `run${drawn}`,
  });
  const view = () => made.store.getState().view;
  const phase = async (wanted: string) => {
    for (let tries = 0; tries < 400 && view().phase !== wanted; tries += 1) await tick();
    if (view().phase !== wanted) throw new Error(`${view().phase} instead of ${wanted}`);
  };
  /** Waits until nothing is being kept. */
  const rest = async () => {
    await tick();
    for (let tries = 0; tries < 400; tries += 1) {
      const now = view();
      if (!('isSaving' in now && now.isSaving) && now.phase !== 'loading') return;
      await tick();
    }
    throw new Error('it is never at rest');
  };
  return {
    ...made,
    record: kept,
    log,
    view,
    phase,
    rest,
    table: (): Table => {
      const now = view();
      if (!('table' in now)) throw new Error(`no table in ${now.phase}`);
      return now.table;
    },
    /** Starts against a type and says that one can't tell yet. */
    begin: async (typeId = 'steady') => {
      made.start(CASE, { mode: 'practice', typeId });
      await phase('guess');
      made.guess('');
      await rest();
    },
    play: async (...moves: readonly string[]) => {
      for (const move of moves) {
        made.move(move);
        await rest();
      }
    },
  };
}

const tick = () => new Promise((done) => setTimeout(done, 1));

/** Ids of the moves on the table, in order. */
export const offeredIds = (one: ReturnType<typeof desk>) => one.table().offered.map(({ id }) => id);
