// The room of this page, for React.
import { useStore } from 'zustand';
import type { RoomDesk, RoomState } from './room-desk.ts';

export function useRoom(desk: RoomDesk): RoomState {
  return useStore(desk.store);
}
