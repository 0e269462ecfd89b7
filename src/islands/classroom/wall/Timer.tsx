// The countdown over the whole wall.
import { timerLeftMs } from '../../../core/classroom/desk/desk-state.ts';
import { wall as words } from '../../../i18n/zh-CN/classroom-wall.ts';
import { spanText } from '../clock-text.ts';
import { useNow } from '../use-now.ts';
import type { WallProps } from './wall-props.ts';

export default function Timer({ state }: WallProps) {
  const { wallTimer: timer } = state.desk;
  const now = useNow();
  if (!timer) return null;
  const leftMs = timerLeftMs(timer, now);
  return (
    <div className="wall-timer" role="timer">
      {timer.label && <p className="wall-small">{timer.label}</p>}
      <p className="wall-count num">{leftMs > 0 ? spanText(leftMs) : words.over}</p>
    </div>
  );
}
