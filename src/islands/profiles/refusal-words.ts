// What a refusal is called in words, with the time to wait where there is one.
import { profiles as words } from '../../i18n/zh-CN/profiles.ts';
import type { ProfileOutcome } from '../../stores/profiles-state.ts';

export function refusalWords({
  reason,
  waitMs = 0,
}: Extract<ProfileOutcome, { readonly ok: false }>): string {
  if (waitMs > 0 && reason === 'wrong-pin') return words.wrongPinWait(waitMs);
  if (waitMs > 0 && reason === 'too-soon') return words.tooSoonWait(waitMs);
  return words.refused[reason];
}
