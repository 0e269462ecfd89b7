// The room of this page, for React.
import { useStore } from 'zustand';
import { roomDesk } from './room.ts';
import type { RoomState } from './room-desk.ts';

export function useRoom(): RoomState {
  return useStore(roomDesk.store);
}
