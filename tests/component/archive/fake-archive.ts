// The record and the people behind the archive in memory, for the panel of a running test.
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { NO_PROGRESS, type Progress } from '../../../src/core/progress/progress.ts';
import type { ProfilesState } from '../../../src/stores/profiles-state.ts';
import type { RecordState, RecordStatus } from '../../../src/stores/record-state.ts';

const CLOSED: RecordState = { status: 'closed', progress: NO_PROGRESS, total: 0, waiting: 0 };

const recordStore = createStore<RecordState>()(() => CLOSED);
const profilesStore = createStore<ProfilesState>()(() => ({ status: 'closed', profiles: [] }));

/** What the record will say once it is asked for. */
let answer: { readonly status: RecordStatus; readonly progress: Progress; readonly name: string } = {
  status: 'ready',
  progress: NO_PROGRESS,
  name: '',
};

/** Closed again; opening it will give this. */
export function resetArchive(progress = NO_PROGRESS, name = '', status: RecordStatus = 'ready'): void {
  answer = { status, progress, name };
  recordStore.setState(CLOSED);
  profilesStore.setState({ status: 'closed', profiles: [] });
}

/** Something more has happened. */
export function setProgress(progress: Progress): void {
  recordStore.setState({ progress });
}

export const openRecord = async (): Promise<void> =>
  recordStore.setState({ status: answer.status, progress: answer.progress });

export const refreshProfiles = async (): Promise<void> => {
  const { name } = answer;
  const somebody = { id: 'p', isActive: true, hasPin: false, isLocked: false, events: 1, lastAt: undefined };
  profilesStore.setState({ status: 'ready', profiles: [{ ...somebody, name }] });
};

export function useRecord<T>(select: (state: RecordState) => T): T {
  return useStore(recordStore, select);
}

export function useProfiles<T>(select: (state: ProfilesState) => T): T {
  return useStore(profilesStore, select);
}
