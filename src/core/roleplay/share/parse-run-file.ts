// Reads a run file that anybody may have written, and refuses what it is not, by name.
import { isCount } from '../../../schema/words/guards.ts';
import { ENGINE } from '../../../schema/words/roleplay.ts';
import { REVIEW_STEPS, type ReviewStep, RUN_MODES } from '../../../schema/words/run-bodies.ts';
import { contentHash } from '../compile/content-hash.ts';
import { type Replay, replay } from '../replay.ts';
import type { Run, RunMove } from '../run.ts';
import type { Scenario } from '../scenario.ts';
import { isScenario } from './is-scenario.ts';
import {
  RUN_FILE_KIND,
  RUN_FILE_MOST,
  RUN_FILE_VERSION,
  type RunNotes,
  runChecksum,
  type SharedRun,
} from './run-file.ts';
import { count, isId, list, maybe, object, oneOf, text } from './shape.ts';

/**
 * - `too-large`: more than RUN_FILE_MOST
 * - `foreign`: no run file
 * - `truncated`: the beginning of one
 * - `newer`: of a later form, or played by later rules
 * - `other-course`: a game of another course
 * - `damaged`: altered since it was written
 * - `forged`: whole, but its moves don't lead where it says
 */
export const RUN_FILE_REFUSALS = [
  'too-large',
  'foreign',
  'truncated',
  'newer',
  'other-course',
  'damaged',
  'forged',
] as const;
export type RunFileRefusal = (typeof RUN_FILE_REFUSALS)[number];

export type ParsedRunFile =
  /** `replay` has all moves, or none where `isOldRules`: then the kept lines are all there is to show. */
  | { readonly ok: true; readonly shared: SharedRun; readonly replay: Replay; readonly isOldRules: boolean }
  | { readonly ok: false; readonly reason: RunFileRefusal };

const hash = text(16);
const MOVES_MOST = 126;

const runShape = object({
  id: text(64),
  course: text(64),
  engine: count(1, 1000),
  caseId: isId,
  typeId: isId,
  contentHash: hash,
  seed: (value) => isCount(value),
  variant: count(0, 3),
  mode: oneOf(RUN_MODES),
  cut: maybe(list(isId, 64)),
  moves: list(object({ move: isId, hash: text(8), lines: list(isId, 16) }), MOVES_MOST),
  parent: maybe(object({ run: text(64), at: count(0, MOVES_MOST) })),
});

const note = (value: unknown) => text(2000)(value) || isCount(value);
const envelope = object({
  checksum: hash,
  run: runShape,
  startedAt: (value) => isCount(value),
  name: text(80),
  guess: maybe(text(80)),
  notes: object(Object.fromEntries(REVIEW_STEPS.map((step) => [step, maybe(note)]))),
  scenario: isScenario,
});

type Envelope = SharedRun & { readonly checksum: string };

/**
 * The game in a file's text. Never throws, and keeps nothing but what it knows.
 *
 * @param course the one that is running
 * @param rules version of the rules that are running
 */
export function parseRunFile(file: string, course: string, rules = ENGINE): ParsedRunFile {
  if (file.length > RUN_FILE_MOST) return refused('too-large');
  const body = parsed(file);
  if (body === undefined) return refused(isBeginning(file) ? 'truncated' : 'foreign');
  if (!object({ kind: oneOf([RUN_FILE_KIND]), v: (v) => isCount(v, 1) })(body)) return refused('foreign');
  if ((body as { readonly v: number }).v > RUN_FILE_VERSION || isLaterRules(body, rules))
    return refused('newer');
  if (!envelope(body)) return refused('damaged');
  const given = body as Envelope;
  const shared = known(given);
  if (runChecksum(shared) !== given.checksum || !isWhole(shared)) return refused('damaged');
  if (shared.run.course !== course) return refused('other-course');
  return judged(shared, rules);
}

/** Whether the moves lead where they say they do, under the wording and the rules that came with them. */
function judged(shared: SharedRun, rules: number): ParsedRunFile {
  const { run, scenario } = shared;
  if (run.engine < rules || scenario.ir.engine < rules) {
    return { ok: true, shared, replay: { start: undefined, played: [] }, isOldRules: true };
  }
  const again = replayed(scenario, run);
  const areLinesKnown = run.moves.every(({ lines }) =>
    lines.every((line) => Object.hasOwn(scenario.words.lines, line)),
  );
  if (!again || again.broken || !areLinesKnown) return refused('forged');
  return { ok: true, shared, replay: again, isOldRules: false };
}

/** The tables may have been made so that no rule can follow them; that is a forgery as well. */
function replayed({ ir }: Scenario, { variant, moves }: Run): Replay | undefined {
  try {
    return replay(ir, variant, moves);
  } catch {
    return undefined;
  }
}

/** The scenario is the one that its hash names, and the one that the run was played on. */
function isWhole({ run, scenario }: SharedRun): boolean {
  const { ir, words } = scenario;
  return (
    contentHash(JSON.stringify({ ir, words })) === scenario.hash &&
    run.contentHash === scenario.hash &&
    run.caseId === ir.caseId &&
    run.typeId === ir.typeId
  );
}

/** Nothing but the fields that this version knows. */
function known(given: Envelope): SharedRun {
  const { startedAt, name, guess, run, scenario } = given;
  const { id, course, engine, caseId, typeId, contentHash: content, seed, variant, mode, cut, parent } = run;
  const { hash: named, ir, words } = scenario;
  return {
    run: {
      ...{ id, course, engine, caseId, typeId, contentHash: content, seed, variant, mode },
      ...(cut ? { cut } : {}),
      moves: run.moves.map(({ move, hash: state, lines }): RunMove => ({ move, hash: state, lines })),
      ...(parent ? { parent: { run: parent.run, at: parent.at } } : {}),
    },
    startedAt,
    name,
    guess,
    notes: notesOf(given.notes),
    scenario: { hash: named, ir, words },
  };
}

function notesOf(given: RunNotes): RunNotes {
  const entries = REVIEW_STEPS.flatMap((step): [ReviewStep, string | number][] => {
    const one = given[step];
    return one === undefined ? [] : [[step, one]];
  });
  return Object.fromEntries(entries);
}

function isLaterRules(body: unknown, rules: number): boolean {
  return object({ run: object({ engine: count(rules + 1, Number.MAX_SAFE_INTEGER) }) })(body);
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(file);
  } catch {
    return undefined;
  }
}

/** Cut short anywhere, it still begins as it is written. */
function isBeginning(file: string): boolean {
  const head = `{"kind":"${RUN_FILE_KIND}"`;
  const begun = file.trimStart();
  return begun !== '' && (begun.startsWith(head) || head.startsWith(begun));
}

function refused(reason: RunFileRefusal): ParsedRunFile {
  return { ok: false, reason };
}
