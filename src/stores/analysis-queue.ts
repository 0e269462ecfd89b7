// Analyses of several games, one after the other in one worker; each question gets its own answer.
import type { AnalysisAnswer, AnalysisRequest } from './analysis-answer.ts';
import { type AnalysisFailure, type AnalysisParts, createAnalysisDesk } from './analysis-desk.ts';

export type QueuedAnswer =
  | Extract<AnalysisAnswer, { readonly ok: true }>
  | { readonly ok: false; readonly reason: AnalysisFailure };

/** Asks in the order of the calls. Never rejects; a worker that dies takes one answer with it, the next gets a new worker. */
export function createAnalysisQueue(
  parts: AnalysisParts,
): (request: AnalysisRequest) => Promise<QueuedAnswer> {
  const desk = createAnalysisDesk(parts);
  let last: Promise<unknown> = Promise.resolve();
  const answerTo = (request: AnalysisRequest) =>
    new Promise<QueuedAnswer>((done) => {
      const stop = desk.store.subscribe((state) => {
        if (state.phase === 'ready') finish({ ok: true, analysis: state.analysis });
        if (state.phase === 'failed') finish({ ok: false, reason: state.reason });
      });
      const finish = (answer: QueuedAnswer) => {
        stop();
        done(answer);
      };
      desk.ask(request);
    });
  return (request) => {
    const answer = last.then(() => answerTo(request));
    last = answer;
    return answer;
  };
}
