// Games from anywhere are opened to be looked at: the right one, whole, or the reason why not; and nothing is ever kept.
import { describe, expect, test, vi } from 'vitest';
import { NO_PROGRESS } from '../../../src/core/progress/progress.ts';
import type { RunProgress } from '../../../src/core/progress/run-progress.ts';
import { replay } from '../../../src/core/roleplay/replay.ts';
import type { Scenario } from '../../../src/core/roleplay/scenario.ts';
import { RUN_FILE_MOST, writeRunFile } from '../../../src/core/roleplay/share/run-file.ts';
import { writeRunLink } from '../../../src/core/roleplay/share/run-link.ts';
import type { ShelfCase } from '../../../src/core/roleplay/shelf-case.ts';
import { createRunOpener } from '../../../src/stores/opened-run.ts';
import type { RecordState } from '../../../src/stores/record-state.ts';
import { sharedRun } from '../../support/roleplay/shared-run.ts';
import { tinyScenario } from '../../support/roleplay/tiny-scenarios.ts';

const today = tinyScenario('steady');
const game = sharedRun(today, 1, 3);
/** The wording of a release: the same game, under another hash. */
const released: Scenario = { ...today, hash: 'aaaaaaaaaaaaaaaa' };
/** Today's content no longer has the game's first move. */
const changed: Scenario = {
  ...today,
  ir: { ...today.ir, moves: today.ir.moves.map((one) => ({ ...one, id: `${one.id}-new` })) },
};

const shelf: readonly ShelfCase[] = [
  {
    caseId: today.ir.caseId,
    title: '',
    unit: '',
    url: '/play/tiny/',
    types: [{ id: 'steady', number: 1, name: '', monogram: '', hash: today.hash }],
    endings: {},
  },
];

function stored(contentHash: string, mode: RunProgress['mode'] = 'practice'): RunProgress {
  const { id: _, moves, ...head } = game.run;
  return {
    ...head,
    contentHash,
    mode,
    nodes: moves.map((move, index) => ({ ...move, index, after: index - 1 })),
    tip: moves.length - 1,
    guesses: [],
    review: { ownTurn: { at: 1, value: 2 } },
    startedAt: 5,
    lastAt: 6,
  };
}

function openerOf(files: readonly Scenario[], run: RunProgress = stored(today.hash)) {
  const state: RecordState = {
    status: 'ready',
    progress: { ...NO_PROGRESS, runs: { mine: run } },
    total: 0,
    waiting: 0,
  };
  const load = vi.fn(async (hash: string) => {
    const scenario = files.find((one) => one.hash === hash);
    return scenario ? ({ ok: true, scenario } as const) : ({ ok: false, reason: 'missing' } as const);
  });
  return { ...createRunOpener({ course: 'huikuan', load, record: () => state }), load, state };
}

describe('a game of the record', () => {
  test('is opened under the wording that it was played on, though today has another', async () => {
    const { byRecord } = openerOf([released, changed], stored(released.hash));
    const opening = await byRecord('mine', shelf);
    if (!opening.ok) throw new Error(opening.reason);
    expect(opening.opened.isWhole).toBe(true);
    expect(opening.opened.shared.scenario).toBe(released);
    expect(opening.opened.shared.notes).toEqual({ ownTurn: 2 });
    // Also where today's would agree move by move: it may say other words.
    const both = await openerOf([released, today], stored(released.hash)).byRecord('mine', shelf);
    expect(both.ok && both.opened.shared.scenario).toBe(released);
  });

  test('under today’s where that wording is gone, whole if it agrees and by its lines if not', async () => {
    const agreeing = await openerOf([today], stored(released.hash)).byRecord('mine', shelf);
    expect(agreeing.ok && [agreeing.opened.isWhole, agreeing.opened.shared.run.contentHash]).toEqual([
      true,
      today.hash,
    ]);
    const other = await openerOf([changed], stored(released.hash)).byRecord('mine', shelf);
    expect(other.ok && [other.opened.isWhole, other.opened.replay.played.length]).toEqual([false, 0]);
    expect(other.ok && other.opened.shared.run.moves.length).toBe(3);
  });

  test('is not opened when it isn’t there, or is an examination that goes on', async () => {
    expect(await openerOf([today]).byRecord('constructor', shelf)).toEqual({
      ok: false,
      reason: 'unknown-run',
    });
    const exam = openerOf([today], stored(today.hash, 'exam'));
    expect(await exam.byRecord('mine', shelf)).toEqual({ ok: false, reason: 'hidden' });
    expect(exam.load).not.toHaveBeenCalled();
    expect(await openerOf([]).byRecord('mine', shelf)).toEqual({ ok: false, reason: 'load-missing' });
  });
});

describe('what somebody handed on', () => {
  test('a file carries its content: nothing is fetched for it', async () => {
    const opener = openerOf([]);
    const opening = await opener.byFile(new Blob([writeRunFile(game)]));
    expect(opening.ok && opening.opened.shared).toEqual(game);
    expect(opener.load).not.toHaveBeenCalled();
  });

  test('a file that is too large is not even read', async () => {
    const file = new Blob([' '.repeat(RUN_FILE_MOST + 1)]);
    const text = vi.spyOn(file, 'text');
    expect(await openerOf([]).byFile(file)).toEqual({ ok: false, reason: 'too-large' });
    expect(text).not.toHaveBeenCalled();
  });

  test('a link asks for the scenario that it names, and for nothing when it is none', async () => {
    const { played } = replay(today.ir, game.run.variant, game.run.moves);
    const link = writeRunLink(game, played) ?? '';
    const opener = openerOf([today]);
    const opening = await opener.byLink(link);
    expect(opening.ok && opening.opened.shared.run.moves).toEqual(game.run.moves);
    expect(opener.load).toHaveBeenCalledExactlyOnceWith(today.hash);
    const gone = openerOf([]);
    expect(await gone.byLink(link)).toEqual({ ok: false, reason: 'load-missing' });
    expect(await gone.byLink(link.slice(0, -1))).toEqual({ ok: false, reason: 'truncated' });
    expect(gone.load).toHaveBeenCalledTimes(1);
  });

  test('opening leaves the record as it was', async () => {
    const opener = openerOf([today]);
    const before = structuredClone(opener.state);
    await opener.byFile(new Blob([writeRunFile(game)]));
    await opener.byRecord('mine', shelf);
    expect(opener.state).toEqual(before);
  });
});
