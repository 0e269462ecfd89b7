// Turns what the learner did into an event with its place in the record.
import { EVENT_TYPES, type EventDraft, type StoredEvent } from '../../schema/words/event.ts';
import { tick } from './hlc.ts';
import type { RecordEnv } from './record-env.ts';

/** Who writes, and what that device wrote last (`seq` 0 and no `hlc` when nothing yet). */
export type Writer = {
  readonly course: string;
  readonly profile: string;
  readonly device: string;
  readonly seq: number;
  readonly hlc?: string | undefined;
};

/**
 * The writer's next event. Throws with the offending body when a draft says what its type cannot say: a fault of the
 * caller, not of the learner.
 */
export function makeEvent(draft: EventDraft, writer: Writer, env: RecordEnv): StoredEvent {
  if (!EVENT_TYPES[draft.type].guard(draft.body))
    throw new Error(`not a ${draft.type}: ${JSON.stringify(draft.body)}`);
  const { course, profile, device } = writer;
  const at = env.now();
  const seq = writer.seq + 1;
  return {
    id: `${device}-${seq}`,
    course,
    profile,
    device,
    seq,
    hlc: tick(writer.hlc, at),
    at,
    tzOffsetMin: env.tzOffsetMin?.(at) ?? 0,
    type: draft.type,
    v: EVENT_TYPES[draft.type].v,
    ref: { id: draft.ref.id, hash: draft.ref.hash },
    body: draft.body,
  };
}
