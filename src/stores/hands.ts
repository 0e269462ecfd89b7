// Raised hands on this page: the room of this window, its dice, and the worker that knows the best moves.
import { randomId } from '../storage/random-id.ts';
import { classroom } from './classroom.ts';
import { createHandsDesk } from './hands-desk.ts';
import { bestMove } from './position.ts';
import { loadScenario } from './run-opener.ts';

export const handsDesk = createHandsDesk({
  send: classroom.send,
  load: loadScenario,
  best: bestMove,
  draw: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  newId: () => randomId((bytes) => crypto.getRandomValues(bytes)),
});
