// The role-play of this page: its scenarios from the server or the offline store, its runs in the learner's record.

import { randomId } from '../storage/random-id.ts';
import { createPlayDesk } from './play-desk.ts';
import { createScenarioLoader } from './play-scenario.ts';
import { record, recordStore } from './record-store.ts';

function draw(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

export const playDesk = createPlayDesk({
  load: createScenarioLoader((url, init) => fetch(url, init)),
  keep: ({ type, ref, body }) =>
    record(type, ref, body).then(
      ({ saved }) => saved,
      () => false,
    ),
  // Only a cut asks; its part of the scripts comes when it does.
  best: (position) => import('./position.ts').then(({ bestMove }) => bestMove(position)),
  record: recordStore,
  draw,
  newId: () => randomId((bytes) => crypto.getRandomValues(bytes)),
});
