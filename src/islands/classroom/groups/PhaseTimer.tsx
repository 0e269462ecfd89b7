// The countdown of a round's part, second by second; how it is spoken is the caller's.

import type { Timer } from '../../../core/classroom/desk/desk-state.ts';
import { timerLeftMs } from '../../../core/classroom/desk/desk-state.ts';
import { groups as words } from '../../../i18n/zh-CN/classroom-groups.ts';
import { spanText } from '../clock-text.ts';
import { useNow } from '../use-now.ts';

type Props = { readonly timer: Timer; readonly className: string };

export function PhaseTimer({ timer, className }: Props) {
  const leftMs = timerLeftMs(timer, useNow());
  return (
    <p className={`${className} num`} role="timer" data-over={leftMs <= 0 || undefined}>
      {leftMs > 0 ? words.time.left(timer.label, spanText(leftMs)) : words.time.over(timer.label)}
    </p>
  );
}
