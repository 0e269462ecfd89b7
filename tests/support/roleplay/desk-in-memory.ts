// A play desk over the small scenarios, whose record is folded in memory.
import { createStore } from 'zustand/vanilla';
import { foldEvent } from '../../../src/core/progress/fold.ts';
import { NO_PROGRESS } from '../../../src/core/progress/progress.ts';
import { makeEvent, type Writer } from '../../../src/core/record/make-event.ts';
import type { PlayCaseData } from '../../../src/core/roleplay/play-case.ts';
import { createPlayDesk, type PlayDesk } from '../../../src/stores/play-desk.ts';
import type { PlayView } from '../../../src/stores/play-view.ts';
import type { RecordState } from '../../../src/stores/record-state.ts';
import { tinyScenario } from './tiny-scenarios.ts';

const steady = tinyScenario('steady');
const { title, unit, brief, keyPost, posts, client, endings } = steady.words;

/** The small case against its steady type. */
export const TINY_CASE: PlayCaseData = {
  caseId: steady.ir.caseId,
  title,
  unit,
  url: '/play/tiny/',
  brief,
  keyPost,
  posts,
  types: [
    {
      id: 'steady',
      number: client.number,
      name: client.name,
      about: client.about,
      monogram: client.monogram,
    },
  ],
  endings: Object.fromEntries(Object.entries(endings).map(([id, one]) => [id, one.title])),
  refs: [{ typeId: 'steady', hash: steady.hash, url: '/s.json', variants: steady.ir.variants.length }],
};

export const memoryRecord = createStore<RecordState>()(() => ({
  status: 'ready',
  progress: NO_PROGRESS,
  total: 0,
  waiting: 0,
}));

/** A desk over `memoryRecord`. */
export function deskInMemory(): PlayDesk {
  let writer: Writer = { course: 'c', profile: 'p', device: 'd', seq: 0 };
  let ids = 0;
  let now = 1_700_000_000_000;
  return createPlayDesk({
    load: async () => ({ ok: true, scenario: steady }),
    keep: async (draft) => {
      now += 1;
      const event = makeEvent(draft, writer, { now: () => now, tzOffsetMin: () => 0 });
      writer = { ...writer, seq: event.seq, hlc: event.hlc };
      memoryRecord.setState(({ progress }) => ({ progress: foldEvent(progress, event) }));
      return true;
    },
    best: async () => undefined,
    record: memoryRecord,
    draw: () => 0,
    newId: () => `run${ids++}`,
  });
}

/** Resolves with the view once it is as wanted. */
export function viewOnce<P extends PlayView['phase']>(
  { store }: PlayDesk,
  phase: P,
  isMeant: (view: PlayView & { readonly phase: P }) => boolean = () => true,
): Promise<PlayView & { readonly phase: P }> {
  return new Promise((done) => {
    const look = () => {
      const { view } = store.getState();
      const found = view as PlayView & { readonly phase: P };
      if (view.phase !== phase || ('isSaving' in view && view.isSaving) || !isMeant(found)) return false;
      done(found);
      return true;
    };
    if (look()) return;
    const stop = store.subscribe(() => {
      if (look()) stop();
    });
  });
}

/** A new game of which `moves` moves were made, always the first one offered; as many as it has without a number. */
export async function playedGame(desk: PlayDesk, moves = Number.POSITIVE_INFINITY): Promise<string> {
  desk.start(TINY_CASE);
  await viewOnce(desk, 'guess');
  desk.guess('');
  for (let made = 0; made < moves; made += 1) {
    const view = await Promise.race([viewOnce(desk, 'play', ({ table }) => table.made >= made), over(desk)]);
    const next = view.table.offered[0];
    if (view.phase === 'over' || !next) break;
    desk.move(next.id);
  }
  const { runId } = desk.store.getState();
  if (runId === undefined) throw new Error('no run');
  return runId;
}

const over = (desk: PlayDesk) => viewOnce(desk, 'over');
