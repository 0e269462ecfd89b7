// The block that the room is with: what it points at comes first in every choice.
import { currentRun } from '../../../core/classroom/agenda/agenda-state.ts';
import { blocksOf, type PlanBlock } from '../../../core/classroom/agenda/plan.ts';
import type { RoomState } from '../../../core/classroom/room/room-state.ts';

export function blockNow({ agenda }: RoomState): PlanBlock | undefined {
  const run = currentRun(agenda);
  return agenda.plan && blocksOf(agenda.plan).find(({ id }) => id === run?.block);
}
