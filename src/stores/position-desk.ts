// Asks a worker what the moves of a position are worth; where there is no worker, or it dies or says nothing, the page counts itself.
import type { AnalysisRequest, PositionAnswer } from './analysis-answer.ts';

export type PositionQuestion = { readonly number: number; readonly request: AnalysisRequest };
export type PositionReply = { readonly number: number; readonly answer: PositionAnswer };

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
  readonly count: (request: AnalysisRequest) => Promise<PositionAnswer>;
  /** Calls back after so many milliseconds, unless what it gives back is called before. */
  readonly later: (work: () => void, ms: number) => () => void;
};

/** How long a worker may count: forty times what it needs on a plain phone. */
const LIMIT_MS = 20_000;

export function createPositionDesk({ start, count, later }: PositionParts) {
  const waiting = new Map<number, (answer: PositionAnswer | undefined) => void>();
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
  const byWorker = (request: AnalysisRequest) =>
    new Promise<PositionAnswer | undefined>((done) => {
      asked += 1;
      const calm = later(giveUp, LIMIT_MS);
      waiting.set(asked, (answer) => {
        calm();
        done(answer);
      });
      try {
        worker ??= started();
        worker.postMessage({ number: asked, request });
      } catch {
        giveUp();
      }
    });

  /** What may be chosen after the moves of the request, and what each of it is worth. */
  return async (request: AnalysisRequest): Promise<PositionAnswer> => {
    const answer = isBroken ? undefined : await byWorker(request);
    return answer ?? count(request);
  };
}
