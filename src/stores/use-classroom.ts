// The room of this window, for React: opened at its first use.
import { useStore } from 'zustand';
import { classroom } from './classroom.ts';
import type { ClassroomState } from './classroom-session.ts';

let isOpening = false;

export function useClassroom(): ClassroomState {
  if (!isOpening) {
    isOpening = true;
    void classroom.open();
  }
  return useStore(classroom.store);
}
