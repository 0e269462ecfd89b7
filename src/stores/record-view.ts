// What a page knows of the record: folds what was kept, shows what waits on top, and notes what there is beside the record.
import type { StoreApi } from 'zustand/vanilla';
import { foresee } from '../core/progress/foresee.ts';
import type { Progress } from '../core/progress/progress.ts';
import { makeEvent } from '../core/record/make-event.ts';
import type { RecordEnv } from '../core/record/record-env.ts';
import type { EventDraft, StoredEvent } from '../schema/words/event.ts';
import type { ProfileRow } from '../storage/database.ts';
import type { EventLog } from '../storage/event-log.ts';
import type { StorageFailure } from '../storage/failure.ts';
import type { LastKnown, LastKnownNote } from './last-known.ts';
import type { RecordState, RecordStatus } from './record-state.ts';
import { createTimeline } from './timeline.ts';
import type { WaitingLine } from './waiting-line.ts';

export type ViewParts = {
  readonly course: string;
  readonly env: RecordEnv;
  readonly known: LastKnownNote;
};

export type RecordView = {
  /** Reads the record anew. False when it can't be read. */
  readonly refresh: (log: EventLog) => Promise<boolean>;
  /** One more event is in the log. False when it belongs before what is held: read anew. */
  readonly kept: (event: StoredEvent, isOwn: boolean) => boolean;
  /** Shows what is kept and what waits. */
  readonly show: (changes?: Partial<RecordState>) => void;
  /** The events that the page holds: all of a record that isn't long. */
  readonly held: () => readonly StoredEvent[];
  readonly forgetLost: () => void;
};

export function createRecordView(
  { course, env, known }: ViewParts,
  store: StoreApi<RecordState>,
  waiting: WaitingLine,
): RecordView {
  let timeline = createTimeline();
  let owner: ProfileRow | undefined;
  let missing = 0;

  const show = (changes: Partial<RecordState> = {}) => {
    const drafts = waiting.drafts();
    const progress = withWaiting(timeline.progress(), drafts, { course, hlc: timeline.hlc() }, env);
    store.setState({ ...changes, progress, waiting: drafts.length });
  };
  const note = (accepted = known.read()?.accepted) => {
    if (!owner) return;
    const { lost, total } = store.getState();
    const backup = lost?.backup ?? backupIn(timeline.progress());
    known.write({
      profile: owner.id,
      name: owner.name,
      events: total,
      ...(backup ? { backup } : {}),
      ...(lost ? { lost: lost.events } : {}),
      ...(accepted === undefined ? {} : { accepted }),
    });
  };
  return {
    refresh: async (log) => {
      const read = await log.read();
      if (!read.ok) {
        show({ status: statusOf(read.reason) });
        return false;
      }
      missing = read.missing;
      const held = owner?.id === log.profile ? timeline.events() : [];
      timeline = createTimeline(read.checkpoint);
      // What was kept while the log was being read is not in what was read, but was seen here.
      timeline.take([...read.events, ...held]);
      owner = log.owner;
      show({ status: 'ready', total: read.total, lost: lostOf(known.read(), log.profile, read) });
      note();
      return true;
    },
    kept: (event, isOwn) => {
      const isInOrder = timeline.take([event]);
      const total = store.getState().total + 1;
      show(isOwn ? { status: 'ready', total, savedAt: env.now() } : { total });
      note();
      return isInOrder;
    },
    show,
    held: () => timeline.events(),
    forgetLost: () => {
      store.setState({ lost: undefined });
      note(missing);
    },
  };
}

/** What waits is shown as done, after all that is kept. */
function withWaiting(
  kept: Progress,
  drafts: readonly EventDraft[],
  { course, hlc }: { readonly course: string; readonly hlc: string | undefined },
  env: RecordEnv,
): Progress {
  return drafts.reduce(
    (progress, draft, seq) =>
      foresee(progress, makeEvent(draft, { course, profile: 'waiting', device: 'waiting', seq, hlc }, env)),
    kept,
  );
}

function backupIn({ backup }: Progress): LastKnown['backup'] {
  return backup.at === undefined
    ? undefined
    : { file: backup.file ?? '', at: backup.at, events: backup.events ?? 0 };
}

function lostOf(
  known: LastKnown | undefined,
  profile: string,
  { total, missing }: { readonly total: number; readonly missing: number },
): RecordState['lost'] {
  if (known && known.profile !== profile) return undefined;
  const unexplained = missing > (known?.accepted ?? 0) ? missing : 0;
  const gone = known?.lost ?? (total === 0 ? (known?.events ?? 0) : unexplained);
  if (gone === 0) return undefined;
  return known?.backup ? { events: gone, backup: known.backup } : { events: gone };
}

/** What a page says when the storage fails in this way. */
export function statusOf(reason: StorageFailure): RecordStatus {
  switch (reason) {
    case 'quota':
      return 'full';
    case 'newer':
      return 'newer';
    case 'busy':
      return 'busy';
    case 'blocked':
    case 'closed':
    case 'removed':
      return 'unavailable';
  }
}
