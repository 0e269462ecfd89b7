// What the events of a role-play change in the progress: moves grow a tree, and the latest one is the line in hand.
import type { EventType, LearningEvent } from '../../schema/words/event.ts';
import type { RunBodies } from '../../schema/words/run-bodies.ts';
import type { ProgressDraft } from './progress-draft.ts';
import { lineInHand, type RunNode, type RunProgress } from './run-progress.ts';

type RunChanges = {
  readonly [T in EventType & keyof RunBodies]: (draft: ProgressDraft, event: LearningEvent<T>) => void;
};

/** One entry a type. What is said of a game whose beginning isn't in the record changes nothing. */
export const RUN_CHANGES: RunChanges = {
  runStarted: (draft, { at, course, body: { run, ...head } }) => {
    draft.runs.update(
      run,
      (before) =>
        before ?? {
          ...head,
          course,
          nodes: [],
          tip: -1,
          guesses: [],
          review: {},
          startedAt: at,
          lastAt: at,
        },
    );
  },
  moveMade: (draft, event) => change(draft, event, (run) => withMove(run, event.body)),
  moveTakenBack: (draft, event) =>
    change(draft, event, (run) => {
      const line = lineInHand(run);
      const { index } = event.body;
      if (index >= line.length) return run;
      const last = line[index - 1];
      return { ...run, tip: last ? run.nodes.indexOf(last) : -1 };
    }),
  typeGuessed: (draft, event) =>
    change(draft, event, (run) => {
      const { index, type } = event.body;
      return { ...run, guesses: [...run.guesses, { index, type }] };
    }),
  runReviewed: (draft, event) =>
    change(draft, event, (run) => {
      const { at, body } = event;
      const answer = 'text' in body ? { at, text: body.text } : { at, value: body.value };
      return { ...run, review: { ...run.review, [body.step]: answer } };
    }),
  runEnded: (draft, event) =>
    change(draft, event, (run) => {
      const { ending, result, hash } = event.body;
      const place = run.nodes.findLastIndex((node) => node.hash === hash);
      const ended = { ending, result, at: event.at };
      return { ...run, nodes: run.nodes.map((node, i) => (i === place ? { ...node, ended } : node)) };
    }),
};

function change(
  draft: ProgressDraft,
  { at, body }: LearningEvent<keyof RunBodies>,
  next: (run: RunProgress) => RunProgress,
): void {
  if (!draft.runs.has(body.run)) return;
  draft.runs.update(body.run, (run) => {
    if (!run) throw new Error(`no run ${body.run}`);
    return { ...next(run), lastAt: Math.max(run.lastAt, at) };
  });
}

/**
 * Two tabs or devices may both make the move of one number: each goes where it was made, by the state it came from, and
 * the later one is the line in hand. The same move from the same place is the same move. One whose place isn't here waits
 * beside the line.
 */
function withMove(run: RunProgress, body: RunBodies['moveMade']): RunProgress {
  const { move, hash, lines, index } = body;
  const after = index === 0 ? -1 : placeBefore(run, body);
  const known = run.nodes.findIndex(
    (one) => one.after === after && one.index === index && one.move === move && one.hash === hash,
  );
  if (known >= 0) return after === -1 && index > 0 ? run : { ...run, tip: known };
  const node: RunNode = { after, index, move, hash, lines };
  const nodes = [...run.nodes, node];
  return after === -1 && index > 0 ? { ...run, nodes } : { ...run, nodes, tip: run.nodes.length };
}

/** Place of the move that another one follows: in the line in hand if it can be, else the newest; -1 when it isn't here. */
function placeBefore(run: RunProgress, { index, from }: RunBodies['moveMade']): number {
  const inHand = lineInHand(run)[index - 1];
  if (inHand?.hash === from) return run.nodes.indexOf(inHand);
  return run.nodes.findLastIndex((node) => node.index === index - 1 && node.hash === from);
}
