// Papers in the learner's record: begun, answered, marked, timed, handed in, graded.
import type { DrawnPaper } from '../core/papers/draw-paper.ts';
import type { PaperBeat } from '../core/papers/paper-clock.ts';
import type { PaperGrade } from '../schema/words/paper-bodies.ts';
import type { Response } from '../schema/words/response.ts';
import { randomId } from '../storage/random-id.ts';
import type { Saved } from './record-keeper.ts';
import { record, recordStore } from './record-store.ts';

/** The items carry the hashes of their wordings; a paper has none of its own. */
const refOf = (paper: string) => ({ id: paper, hash: '' });

/** A seed that nobody can foresee, from 0 to 2³¹ − 1. */
export function newSeed(): number {
  const [word = 0] = crypto.getRandomValues(new Uint32Array(1));
  return word >>> 1;
}

/** Begins a paper and tells its id. */
export async function startPaper(drawn: DrawnPaper): Promise<string> {
  const paper = randomId((bytes) => crypto.getRandomValues(bytes));
  await record('paperStarted', refOf(paper), { paper, ...drawn });
  return paper;
}

export function answerPaper(paper: string, question: string, response: Response): Promise<Saved> {
  return record('paperAnswered', refOf(paper), { paper, question, response });
}

export function markPaper(paper: string, question: string, isMarked: boolean): Promise<Saved> {
  return record('paperMarked', refOf(paper), { paper, question, isMarked });
}

export function tickPaper(paper: string, beat: PaperBeat): Promise<Saved> {
  return record('paperTicked', refOf(paper), { paper, ...beat });
}

/** Hands it in with all the time that the record has of it; whatever is still to be written has to be written before. */
export async function handInPaper(paper: string): Promise<Saved> {
  const { papers } = recordStore.getState().progress;
  const { elapsedMs, jumps } = papers[paper] ?? { elapsedMs: 0, jumps: 0 };
  return record('paperHandedIn', refOf(paper), { paper, elapsedMs, jumps });
}

export function gradePaper(paper: string, grades: readonly PaperGrade[]): Promise<Saved> {
  return record('paperGraded', refOf(paper), { paper, grades });
}
