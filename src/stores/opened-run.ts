// Games from anywhere, opened to be looked at: from the record, a link, a file, a model game. Nothing is kept by it.
import { own } from '../core/archive/own.ts';
import { isHidden, runOf } from '../core/progress/run-progress.ts';
import type { Model } from '../core/roleplay/drills/drill.ts';
import { modelReplay, modelSeed } from '../core/roleplay/drills/model-replay.ts';
import { type Replay, replay } from '../core/roleplay/replay.ts';
import { notesOf } from '../core/roleplay/share/notes-of.ts';
import { openRunLink } from '../core/roleplay/share/open-run-link.ts';
import { parseRunFile, type RunFileRefusal } from '../core/roleplay/share/parse-run-file.ts';
import { RUN_FILE_MOST, type SharedRun } from '../core/roleplay/share/run-file.ts';
import { parseRunLink, type RunLinkRefusal } from '../core/roleplay/share/run-link.ts';
import type { ShelfCase } from '../core/roleplay/shelf-case.ts';
import type { LoadFailure } from './fetch-json.ts';
import type { Loaded } from './play-scenario.ts';
import type { RecordState } from './record-state.ts';

/** A game with the moves that can be replayed; `isWhole`: all of them can, under the wording that it was played on. */
export type OpenedRun = {
  readonly shared: SharedRun;
  readonly replay: Replay;
  readonly isWhole: boolean;
};

/** Beside what files and links are refused for: `load-…` the scenario; `unknown-run`: not in this record; `unreadable`: the file. */
export type RunTrouble =
  | RunFileRefusal
  | RunLinkRefusal
  | `load-${LoadFailure}`
  | 'unknown-run'
  | 'hidden'
  | 'unreadable';

export type RunOpening =
  | { readonly ok: true; readonly opened: OpenedRun }
  | { readonly ok: false; readonly reason: RunTrouble };

export type RunOpenerParts = {
  readonly course: string;
  /** The scenario with this hash, of today or of a release. */
  readonly load: (hash: string) => Promise<Loaded>;
  readonly record: () => RecordState;
};

/** `byRecord` must wait until the record is open. */
export function createRunOpener({ course, load, record }: RunOpenerParts) {
  return {
    byLink: async (text: string): Promise<RunOpening> => {
      const parsed = parseRunLink(text, course);
      if (!parsed.ok) return parsed;
      const loaded = await load(parsed.link.hash);
      if (!loaded.ok) return failed(loaded.reason);
      const opened = openRunLink(parsed.link, loaded.scenario);
      return opened.ok ? { ok: true, opened: { ...opened, isWhole: true } } : opened;
    },

    byFile: async (file: Blob): Promise<RunOpening> => {
      if (file.size > RUN_FILE_MOST) return { ok: false, reason: 'too-large' };
      try {
        const parsed = parseRunFile(await file.text(), course);
        if (!parsed.ok) return parsed;
        const { shared, replay: again, isOldRules } = parsed;
        return { ok: true, opened: { shared, replay: again, isWhole: !isOldRules } };
      } catch {
        return { ok: false, reason: 'unreadable' };
      }
    },

    byModel: async (model: Model, hash: string): Promise<RunOpening> => {
      const loaded = await load(hash);
      if (!loaded.ok) return failed(loaded.reason);
      const { scenario } = loaded;
      const again = modelReplay(scenario, model);
      if (again.broken) return failed('damaged');
      const { id, caseId, typeId, variant } = model;
      const head = { id, course, engine: scenario.ir.engine, caseId, typeId, contentHash: hash };
      const moves = again.played.map(({ kept }) => kept);
      const run = { ...head, seed: modelSeed(model), variant, mode: 'practice', moves } as const;
      const shared = { run, startedAt: 0, name: '', guess: undefined, notes: {}, scenario };
      return { ok: true, opened: { shared, replay: again, isWhole: true } };
    },

    /** Under the wording that it was played on, if that is served; else as far as today's still agrees. */
    byRecord: async (runId: string, shelf: readonly ShelfCase[]): Promise<RunOpening> => {
      const stored = own(record().progress.runs, runId);
      if (!stored) return { ok: false, reason: 'unknown-run' };
      if (isHidden(stored)) return { ok: false, reason: 'hidden' };
      const run = runOf(runId, stored);
      const of = shelf.find(({ caseId }) => caseId === run.caseId);
      const today = of?.types.find(({ id }) => id === run.typeId)?.hash;
      const hashes = [...new Set([run.contentHash, ...(today === undefined ? [] : [today])])];
      const openings: OpenedRun[] = [];
      let failure: LoadFailure = 'missing';
      for (const hash of hashes) {
        const loaded = await load(hash);
        if (!loaded.ok) failure = loaded.reason === 'missing' ? failure : loaded.reason;
        else {
          const { scenario } = loaded;
          const notes = notesOf(stored.review);
          const guess = stored.guesses.at(-1)?.type;
          const head = { ...run, contentHash: hash };
          const opened = opening({
            run: head,
            startedAt: stored.startedAt,
            name: '',
            guess,
            notes,
            scenario,
          });
          if (opened.isWhole) return { ok: true, opened };
          openings.push(opened);
        }
      }
      const [best] = openings.sort((a, b) => b.replay.played.length - a.replay.played.length);
      return best ? { ok: true, opened: best } : failed(failure);
    },
  };
}

function opening(shared: SharedRun): OpenedRun {
  const { scenario, run } = shared;
  const again = replay(scenario.ir, run.variant, run.moves);
  return { shared, replay: again, isWhole: again.broken === undefined };
}

function failed(reason: LoadFailure): RunOpening {
  return { ok: false, reason: `load-${reason}` };
}
