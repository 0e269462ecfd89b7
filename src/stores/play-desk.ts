// One page's dealings with a role-play: starts and resumes runs, keeps what happens, follows what other tabs do.
import { createActor } from 'xstate';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { own } from '../core/archive/own.ts';
import { endingOf, isHidden, lineInHand, type RunProgress } from '../core/progress/run-progress.ts';
import type { PlayCaseData, ScenarioRef } from '../core/roleplay/play-case.ts';
import type { RunMove } from '../core/roleplay/run.ts';
import { ENGINE } from '../schema/words/roleplay.ts';
import type { ReviewStep } from '../schema/words/run-bodies.ts';
import { movesOf, type OpenRun } from './play-context.ts';
import type { OwnAnswer, RunHead } from './play-drafts.ts';
import { type PlayWorld, playSession } from './play-session.ts';
import { type PlayView, viewOf } from './play-view.ts';
import type { RecordState } from './record-state.ts';

/** A case, as far as a game needs to know it. */
export type Playable = Pick<PlayCaseData, 'caseId' | 'refs'>;

/** `unknown-run`: the record has no such run of this case; `no-scenario`: its type is no longer played. */
export type PlayTrouble = 'unknown-run' | 'no-scenario';

export type PlayState = {
  readonly view: PlayView;
  /** The run on the table; undefined at the brief. */
  readonly runId: string | undefined;
  readonly trouble: PlayTrouble | undefined;
  /** What was done is on the device; what waited counts as soon as it is kept. */
  readonly isKept: boolean;
  readonly isFollowed: boolean;
};

/** `typeId`: whom to meet; `cut`: the beats of the cut. An examination is always against a type that is drawn. */
export type HowToPlay =
  | { readonly mode: 'practice'; readonly typeId?: string | undefined }
  | { readonly mode: 'exam' }
  | { readonly mode: 'cut'; readonly typeId?: string | undefined; readonly cut: readonly string[] };

export type DeskParts = PlayWorld & {
  readonly record: StoreApi<RecordState>;
  /** A random integer from 0 to below 2^32. */
  readonly draw: () => number;
  readonly newId: () => string;
};

export type PlayDesk = {
  readonly store: StoreApi<PlayState>;
  /** A new run, in practice and against a type that is drawn unless it is said. */
  readonly start: (of: Playable, how?: HowToPlay) => void;
  /** A run from the record, at the table or in review. */
  readonly resume: (of: Playable, runId: string, isReview?: boolean) => void;
  /** A new run from the moves of this one that still lead where they led; the old one stays. */
  readonly branch: () => void;
  /** The same from its first `at` moves. */
  readonly branchAt: (at: number) => void;
  /** From the table to the review and back. */
  readonly review: () => void;
  readonly toTable: () => void;
  readonly answer: (step: ReviewStep, answer: OwnAnswer) => void;
  /** What is only read in the review has been read. */
  readonly goOn: () => void;
  readonly guess: (typeId: string) => void;
  readonly move: (move: string) => void;
  readonly takeBack: () => void;
  readonly retry: () => void;
  /** Back to the brief. */
  readonly leave: () => void;
};

export function createPlayDesk(parts: DeskParts): PlayDesk {
  const { record, draw, newId } = parts;
  const actor = createActor(playSession(parts)).start();
  const isKept = () => {
    const { status, waiting } = record.getState();
    return actor.getSnapshot().context.isKept || (status === 'ready' && waiting === 0);
  };
  const stateOf = (trouble: PlayTrouble | undefined): PlayState => {
    const snapshot = actor.getSnapshot();
    const { run, isFollowed } = snapshot.context;
    return { view: viewOf(snapshot), runId: run?.head.id, trouble, isKept: isKept(), isFollowed };
  };
  const store = createStore<PlayState>()(() => stateOf(undefined));

  const open = (run: OpenRun) => {
    store.setState({ trouble: undefined });
    actor.send({ type: 'OPEN', run });
  };
  const begin = (head: Omit<RunHead, 'id' | 'engine'>, ref: ScenarioRef, from: Start) =>
    open({
      head: { id: newId(), engine: ENGINE, ...head },
      ref,
      ...from,
      isNew: true,
      isEndKept: false,
      isReview: false,
      review: {},
    });
  const branchAt = (at: number) => {
    const { run, replay, guess } = actor.getSnapshot().context;
    if (!run) return;
    const { head, ref } = run;
    const moves = replay.played.slice(0, at).map(({ kept }) => kept);
    const parent = { run: head.id, at: moves.length };
    // A variant that the case no longer has can't be played on; then another one is drawn, by the same seed.
    const variant = replay.start ? head.variant : head.seed % ref.variants;
    const { caseId, typeId, seed } = head;
    // What may not be told in an examination may not be told by a way round it.
    const stored = own(record.getState().progress.runs, head.id);
    const mode = stored && isHidden(stored) ? 'exam' : 'practice';
    begin({ caseId, typeId, seed, variant, contentHash: ref.hash, mode, parent }, ref, { moves, guess });
  };
  /** Another tab may have gone on with the run while this one was at rest. */
  const follow = () => {
    const snapshot = actor.getSnapshot();
    const { run } = snapshot.context;
    const stored = run && own(record.getState().progress.runs, run.head.id);
    if (!stored || !(snapshot.matches({ play: 'choosing' }) || snapshot.matches({ play: 'over' }))) return;
    const moves = lineInHand(stored);
    if (!isSameLine(moves, movesOf(snapshot.context))) actor.send({ type: 'FOLLOW', moves });
  };
  actor.subscribe(() => {
    store.setState(stateOf(store.getState().trouble));
    follow();
  });
  record.subscribe(() => {
    if (store.getState().isKept !== isKept()) store.setState({ isKept: isKept() });
    follow();
  });

  return {
    store,
    start: ({ caseId, refs }, how = { mode: 'practice' }) => {
      const seed = draw();
      const wanted = how.mode === 'exam' ? undefined : how.typeId;
      const ref = refs.find((one) => one.typeId === wanted) ?? refs[draw() % refs.length];
      if (!ref) throw new Error(`nobody to play ${caseId} against`);
      const variant = seed % ref.variants;
      const head = {
        caseId,
        typeId: ref.typeId,
        contentHash: ref.hash,
        seed,
        variant,
        mode: how.mode,
        ...(how.mode === 'cut' ? { cut: how.cut } : {}),
      };
      begin(head, ref, { moves: [], guess: undefined });
    },
    resume: ({ caseId, refs }, runId, isReview = false) => {
      const stored = own(record.getState().progress.runs, runId);
      if (stored?.caseId !== caseId) return store.setState({ trouble: 'unknown-run' });
      const ref = refs.find(({ typeId }) => typeId === stored.typeId);
      if (!ref) return store.setState({ trouble: 'no-scenario' });
      open({ ...resumed(runId, stored), ref, isReview });
    },
    branch: () => branchAt(Number.POSITIVE_INFINITY),
    branchAt,
    review: () => actor.send({ type: 'REVIEW' }),
    toTable: () => actor.send({ type: 'TO_TABLE' }),
    answer: (step, answer) => actor.send({ type: 'ANSWER', step, answer }),
    goOn: () => actor.send({ type: 'GO_ON' }),
    guess: (guess) => actor.send({ type: 'GUESS', guess }),
    move: (move) => actor.send({ type: 'MOVE', move }),
    takeBack: () => actor.send({ type: 'TAKE_BACK' }),
    retry: () => actor.send({ type: 'RETRY' }),
    leave: () => {
      store.setState({ trouble: undefined });
      actor.send({ type: 'LEAVE' });
    },
  };
}

type Start = Pick<OpenRun, 'moves' | 'guess'>;

function resumed(id: string, stored: RunProgress): Omit<OpenRun, 'ref' | 'isReview'> {
  const { caseId, typeId, contentHash, engine, seed, variant, mode, cut, parent } = stored;
  return {
    head: {
      id,
      caseId,
      typeId,
      contentHash,
      engine,
      seed,
      variant,
      mode,
      ...(cut ? { cut } : {}),
      ...(parent ? { parent } : {}),
    },
    moves: lineInHand(stored),
    guess: stored.guesses.at(-1)?.type,
    isNew: false,
    isEndKept: endingOf(stored) !== undefined,
    review: stored.review,
  };
}

function isSameLine(a: readonly RunMove[], b: readonly RunMove[]): boolean {
  return (
    a.length === b.length && a.every(({ move, hash }, at) => move === b[at]?.move && hash === b[at]?.hash)
  );
}
