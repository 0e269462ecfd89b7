// What every kind of the wall is given: the id of its thing, and the room.
import type { RoomState } from '../../../core/classroom/room/room-state.ts';

/** `id`: of the thing of that kind ('' where the kind needs none). */
export type WallProps = { readonly id: string; readonly state: RoomState };
