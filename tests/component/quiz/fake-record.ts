// Stands in for the learner's record: keeps what is recorded in a list, and can be opened, filled and made to fail.
import { useSyncExternalStore } from 'react';
import { vi } from 'vitest';
import type { EventBodies } from '../../../src/schema/words/event-bodies.ts';

type Attempt = {
  readonly attempt: number;
  readonly response: unknown;
  readonly seed: number;
  readonly score?: number;
};
type State = {
  readonly status: 'closed' | 'opening' | 'ready' | 'unavailable' | 'full';
  readonly progress: {
    readonly answers: Readonly<
      Record<string, { readonly attempts: readonly Attempt[]; readonly hintsShown: readonly string[] }>
    >;
  };
};

const EMPTY: State = { status: 'ready', progress: { answers: {} } };
let state = EMPTY;
const listeners = new Set<() => void>();

/** Everything that was recorded, in order, as [type, body]. */
export const recorded: [keyof EventBodies, unknown][] = [];

/** Sets status and earlier answers; tells those who look. */
export function setRecord(
  next: Partial<{ status: State['status']; answers: State['progress']['answers'] }>,
): void {
  state = {
    status: next.status ?? state.status,
    progress: { answers: next.answers ?? state.progress.answers },
  };
  for (const tell of listeners) tell();
}

/** Back to an empty record that is open. */
export function resetRecord(): void {
  state = EMPTY;
  recorded.length = 0;
  recordMock.mockReset();
  recordMock.mockImplementation(async (type, _ref, body) => {
    recorded.push([type, body]);
    return { saved: state.status === 'ready' };
  });
}

type RecordEvent = (
  type: keyof EventBodies,
  ref: unknown,
  body: unknown,
) => Promise<{ readonly saved: boolean }>;
export const recordMock = vi.fn<RecordEvent>();
export const openRecord = vi.fn(async () => {});

/** The hook, over the list above. */
export function useRecord<T>(select: (whole: State) => T): T {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => select(state),
    () => select(state),
  );
}
