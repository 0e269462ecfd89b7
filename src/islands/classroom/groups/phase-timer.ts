// The room's timer, where it counts a part of a round.
import type { Timer } from '../../../core/classroom/desk/desk-state.ts';
import { groups as words } from '../../../i18n/zh-CN/classroom-groups.ts';
import { PHASES } from '../../../schema/words/groups.ts';

/** undefined while none runs, or one that was started for something else. */
export function phaseTimer(timer: Timer | undefined): Timer | undefined {
  return PHASES.some((phase) => words.phases[phase] === timer?.label) ? timer : undefined;
}
