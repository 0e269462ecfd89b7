// Says why a download stopped, and what to do.
import { offline as words } from '../../i18n/zh-CN/offline.ts';
import type { OfflineState } from '../../stores/offline-state.ts';

/** Undefined when nothing is wrong. */
export function problemWords({ problem, freeBytes, allNeeds }: OfflineState): string | undefined {
  if (problem === undefined) return undefined;
  return problem === 'no-room' ? words.noRoom(allNeeds.bytes, freeBytes ?? 0) : words.problem[problem];
}
