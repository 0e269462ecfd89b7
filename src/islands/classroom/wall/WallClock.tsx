// The countdown in a corner of the wall, whatever else is shown.
import { type Timer, timerLeftMs } from '../../../core/classroom/desk/desk-state.ts';
import { wall as words } from '../../../i18n/zh-CN/classroom-wall.ts';
import { spanText } from '../clock-text.ts';
import { useNow } from '../use-now.ts';

export default function WallClock({ timer }: { readonly timer: Timer }) {
  const leftMs = timerLeftMs(timer, useNow());
  return (
    <p className="wall-clock num" role="timer">
      {leftMs > 0 ? spanText(leftMs) : words.over}
    </p>
  );
}
