// The worker that answers for games and for positions; each answer carries the number of its question.
import { createAnswerer, createPositionAnswerer, createTables } from './analysis-answer.ts';
import type { PositionQuestion } from './position-desk.ts';

const tables = createTables();
const answers = { run: createAnswerer(tables), position: createPositionAnswerer(tables) };

/** Only our own page starts this worker, and sends it nothing else. */
addEventListener('message', ({ data: { number, kind, request } }: MessageEvent<PositionQuestion>) => {
  postMessage({ number, answer: answers[kind](request) });
});
