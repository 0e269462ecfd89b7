// The worker that analyses games, so that the page stays quick while every position of a case is counted.
import { type AnalysisRequest, createAnswerer } from './analysis-answer.ts';

const answer = createAnswerer();

/** Only our own page starts this worker, and sends it nothing else. */
addEventListener('message', ({ data }: MessageEvent<AnalysisRequest>) => {
  postMessage(answer(data));
});
