// The worker that tells what the moves of a position are worth; each answer carries the number of its question.
import { createPositionAnswerer } from './analysis-answer.ts';
import type { PositionQuestion } from './position-desk.ts';

const answer = createPositionAnswerer();

/** Only our own page starts this worker, and sends it nothing else. */
addEventListener('message', ({ data: { number, request } }: MessageEvent<PositionQuestion>) => {
  postMessage({ number, answer: answer(request) });
});
