// What the events of papers change in the progress.
import type { EventType, LearningEvent } from '../../schema/words/event.ts';
import type { PaperBodies } from '../../schema/words/paper-bodies.ts';
import { isClockJump, type PaperProgress } from './paper-progress.ts';
import type { ProgressDraft } from './progress-draft.ts';

type PaperChanges = {
  readonly [T in EventType & keyof PaperBodies]: (draft: ProgressDraft, event: LearningEvent<T>) => void;
};

/** One entry a type. What is said of a paper whose beginning isn't in the record, or of a question it hasn't, changes nothing. */
export const PAPER_CHANGES: PaperChanges = {
  paperStarted: (draft, { at, body: { paper, ...drawn } }) => {
    draft.papers.update(
      paper,
      (before) =>
        before ?? { ...drawn, startedAt: at, lastAt: at, answers: {}, marked: [], elapsedMs: 0, jumps: 0 },
    );
  },
  paperAnswered: (draft, event) => {
    const { question, response } = event.body;
    write(draft, event, (paper) =>
      has(paper, question) ? { ...paper, answers: { ...paper.answers, [question]: response } } : paper,
    );
  },
  paperMarked: (draft, event) => {
    const { question, isMarked } = event.body;
    write(draft, event, (paper) => {
      const others = paper.marked.filter((one) => one !== question);
      return { ...paper, marked: isMarked && has(paper, question) ? [...others, question] : others };
    });
  },
  paperTicked: (draft, event) =>
    write(draft, event, (paper) => ({
      ...paper,
      elapsedMs: paper.elapsedMs + event.body.elapsedMs,
      jumps: paper.jumps + (isClockJump(event.body) ? 1 : 0),
    })),
  paperHandedIn: (draft, { at, tzOffsetMin, body }) =>
    write(draft, { at, body }, (paper) => {
      const { elapsedMs, jumps } = body;
      return { ...paper, handedIn: { at, tzOffsetMin, elapsedMs, jumps } };
    }),
  /** The first grades stand: a later look at the paper finds what was found when it was handed in. */
  paperGraded: (draft, { body: { paper, grades } }) => {
    if (!draft.papers.has(paper)) return;
    draft.papers.update(paper, (before) => {
      if (!before) throw new Error(`no paper ${paper}`);
      if (!before.handedIn || before.grades) return before;
      return { ...before, grades: grades.filter(({ question }) => has(before, question)) };
    });
  },
};

function has({ items }: PaperProgress, question: string): boolean {
  return items.some((item) => item.question === question);
}

/** While the paper is open; afterwards nothing is written into it. */
function write(
  draft: ProgressDraft,
  { at, body }: { readonly at: number; readonly body: { readonly paper: string } },
  next: (paper: PaperProgress) => PaperProgress,
): void {
  if (!draft.papers.has(body.paper)) return;
  draft.papers.update(body.paper, (before) => {
    if (!before) throw new Error(`no paper ${body.paper}`);
    return before.handedIn ? before : { ...next(before), lastAt: Math.max(before.lastAt, at) };
  });
}
