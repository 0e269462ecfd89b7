// A session over a log in memory, with notes, other tabs and time in the test's hands.
import { makeEvent, type Writer } from '../../../src/core/record/make-event.ts';
import type { EventDraft, StoredEvent } from '../../../src/schema/words/event.ts';
import type { AppendResult, EventLog, OpenResult } from '../../../src/storage/event-log.ts';
import type { StorageFailure } from '../../../src/storage/failure.ts';
import type { ProfileDoor } from '../../../src/storage/profile-door.ts';
import type { Stashed } from '../../../src/stores/draft-stash.ts';
import type { LastKnown } from '../../../src/stores/last-known.ts';
import type { RecordNews } from '../../../src/stores/record-channel.ts';
import { createRecordSession, type SessionParts } from '../../../src/stores/record-session.ts';

export const REF = { id: 'l1', hash: 'h' };
export const NOW = 1_700_000_000_000;
export const field = (value: string) => ({ lesson: 'l1', block: 'b1', field: 'f1', value });

/** A log in memory whose next appends fail for the given reasons. */
export function fakeLog(failures: StorageFailure[] = [], profile = 'p') {
  const kept: StoredEvent[] = [];
  let writer: Writer = { course: 'c', profile, device: 'd', seq: 0 };
  const append = async (draft: EventDraft): Promise<AppendResult> => {
    const seen = draft.body as { value?: string };
    await new Promise((done) => setTimeout(done, seen.value === 'slow' ? 20 : 1));
    const reason = failures.shift();
    if (reason) return { ok: false, reason };
    const event = makeEvent(draft, writer, { now: () => NOW });
    writer = { ...writer, seq: event.seq, hlc: event.hlc };
    kept.push(event);
    return { ok: true, event };
  };
  const log: EventLog = {
    device: 'd',
    profile,
    owner: { id: profile, name: '林晓', device: 'd', createdAt: 0 },
    profiles: NO_PROFILES,
    standing: async () => 'active',
    append,
    read: async () => ({ ok: true, events: [...kept], total: kept.length, missing: 0 }),
    stream: () => {
      throw new Error('not asked for here');
    },
    checkIn: () => Promise.reject(new Error('not asked for here')),
    takeIn: async (events) => {
      const ids = new Set(kept.map(({ id }) => id));
      const fresh = events.filter(({ id }) => !ids.has(id));
      kept.push(...fresh);
      return { ok: true, added: fresh.length, known: events.length - fresh.length };
    },
    tidy: async () => {},
    close: () => {},
  };
  return { log, kept, failures };
}

const refuse = () => Promise.reject(new Error('not asked for here'));
export const NO_PROFILES: ProfileDoor = {
  list: refuse,
  create: refuse,
  rename: refuse,
  setLock: refuse,
  activate: refuse,
  restore: refuse,
  wipe: refuse,
};

/** A note and a stash that outlive a session, as the browser's own do. */
export function notes(known?: LastKnown, stashed: Stashed = { drafts: [] }) {
  const held = { known, stashed };
  return {
    held,
    known: {
      read: () => held.known,
      write: (next: LastKnown) => {
        held.known = next;
      },
      forget: (profile: string) => {
        if (held.known?.profile === profile) held.known = undefined;
      },
    },
    stash: {
      load: () => held.stashed,
      save: (next: Stashed) => {
        held.stashed = next;
      },
    },
  };
}

export function session(result: OpenResult | (() => OpenResult), changes: Partial<SessionParts> = {}) {
  const told: RecordNews[] = [];
  const retries: (() => unknown)[] = [];
  let opens = 0;
  let reloads = 0;
  let hear: (news: RecordNews) => void = () => {};
  let gone: () => void = () => {};
  const { known, stash } = notes();
  const made = createRecordSession(() => ({
    course: 'c',
    env: { now: () => NOW },
    openLog: async (_known, onGone) => {
      opens += 1;
      gone = onGone;
      return typeof result === 'function' ? result() : result;
    },
    join: (listener) => {
      hear = listener;
      return { tell: (news) => void told.push(news), close: () => {} };
    },
    known,
    stash,
    isLocked: () => false,
    isLeaving: () => false,
    whenIdle: () => {},
    later: (work) => void retries.push(work),
    reload: () => {
      reloads += 1;
    },
    ...changes,
  }));
  return {
    ...made,
    told,
    retry: async () => {
      for (const work of retries.splice(0)) await work();
    },
    opens: () => opens,
    reloads: () => reloads,
    vanish: () => gone(),
    hear: (news: RecordNews) => hear(news),
  };
}

export const savedValue = (store: ReturnType<typeof session>['store']) =>
  store.getState().progress.fields['b1']?.['f1']?.value;

/** When what is under way has had its turn: each step of a log in memory takes one timer, however busy the machine is. */
export async function soon(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await new Promise((done) => setTimeout(done, 1));
}
