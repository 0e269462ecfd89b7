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
type Answer = {
  readonly attempts: readonly Attempt[];
  readonly lastAttempt: number;
  readonly hintsShown: readonly string[];
};
type State = {
  readonly status: 'closed' | 'opening' | 'ready' | 'unavailable' | 'full';
  readonly progress: { readonly answers: Readonly<Record<string, Answer>> };
};

/** What a test says of earlier answers; `lastAttempt` only where there were more than are held. */
type Told = Readonly<Record<string, Omit<Answer, 'lastAttempt'> & Partial<Answer>>>;

const EMPTY: State = { status: 'ready', progress: { answers: {} } };
let state = EMPTY;
const listeners = new Set<() => void>();

/** Everything that was recorded, in order, as [type, body]. */
export const recorded: [keyof EventBodies, unknown][] = [];

/** Sets status and earlier answers; tells those who look. */
export function setRecord(next: { readonly status?: State['status']; readonly answers?: Told }): void {
  state = {
    status: next.status ?? state.status,
    progress: { answers: next.answers ? withLastAttempts(next.answers) : state.progress.answers },
  };
  for (const tell of listeners) tell();
}

function withLastAttempts(told: Told): State['progress']['answers'] {
  const entries = Object.entries(told).map(([question, answer]): [string, Answer] => {
    const lastAttempt = Math.max(0, ...answer.attempts.map(({ attempt }) => attempt));
    return [question, { lastAttempt, ...answer }];
  });
  return Object.fromEntries(entries);
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
