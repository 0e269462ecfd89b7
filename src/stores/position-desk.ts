// Asks a worker what a game or the moves of a position are worth; where there is no worker, or it dies or says nothing, the page counts itself.
import type { AnalysisAnswer, AnalysisRequest, PositionAnswer } from './analysis-answer.ts';

/** What can be asked for, and what is answered. */
export type Answers = { readonly run: AnalysisAnswer; readonly position: PositionAnswer };
type Kind = keyof Answers;

export type PositionQuestion = {
  readonly number: number;
  readonly kind: Kind;
  readonly request: AnalysisRequest;
};
export type PositionReply = { readonly number: number; readonly answer: Answers[Kind] };

/** What is used of a worker. */
export type PositionWorker = Pick<Worker, 'postMessage' | 'terminate'> & {
  onmessage: ((event: MessageEvent<PositionReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
};

export type PositionParts = {
  /** May throw where the browser refuses. */
  readonly start: () => PositionWorker;
  /** The same work on the page itself. */
  readonly count: <K extends Kind>(kind: K, request: AnalysisRequest) => Promise<Answers[K]>;
  /** Calls back after so many milliseconds, unless what it gives back is called before. */
  readonly later: (work: () => void, ms: number) => () => void;
};

/** How long a worker may count: forty times what it needs on a plain phone. */
const LIMIT_MS = 20_000;

export function createPositionDesk({ start, count, later }: PositionParts) {
  const waiting = new Map<number, (answer: Answers[Kind] | undefined) => void>();
  let worker: PositionWorker | undefined;
  let isBroken = false;
  let asked = 0;

  const giveUp = () => {
    isBroken = true;
    worker?.terminate();
    worker = undefined;
    for (const done of waiting.values()) done(undefined);
    waiting.clear();
  };
  const started = (): PositionWorker => {
    const made = start();
    made.onerror = giveUp;
    made.onmessageerror = giveUp;
    made.onmessage = ({ data: { number, answer } }) => {
      waiting.get(number)?.(answer);
      waiting.delete(number);
    };
    return made;
  };
  const byWorker = <K extends Kind>(kind: K, request: AnalysisRequest) =>
    new Promise<Answers[K] | undefined>((done) => {
      asked += 1;
      const calm = later(giveUp, LIMIT_MS);
      waiting.set(asked, (answer) => {
        calm();
        // The worker answers what it was asked for.
        done(answer as Answers[K] | undefined);
      });
      try {
        worker ??= started();
        worker.postMessage({ number: asked, kind, request });
      } catch {
        giveUp();
      }
    });

  /** `run`: the game; `position`: what may be chosen after it. */
  return async <K extends Kind>(kind: K, request: AnalysisRequest): Promise<Answers[K]> => {
    const answer = isBroken ? undefined : await byWorker(kind, request);
    return answer ?? count(kind, request);
  };
}
