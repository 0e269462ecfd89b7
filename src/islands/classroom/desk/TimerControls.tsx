// The countdown of the room: started here, seen on the wall.
import { useState } from 'react';
import { timerLeftMs } from '../../../core/classroom/desk/desk-state.ts';
import { desk as deskWords } from '../../../i18n/zh-CN/classroom-desk.ts';
import { classroom } from '../../../stores/classroom.ts';
import { spanText } from '../clock-text.ts';
import type { DeskNow } from './use-desk.ts';

const words = deskWords.timer;
const QUICK_MIN = [1, 3, 5, 8, 10] as const;

type Props = { readonly desk: DeskNow };

export default function TimerControls({ desk }: Props) {
  const { timer } = desk.desk;
  const [minutes, setMinutes] = useState('8');
  const start = (count: number) => {
    if (count >= 1 && count <= 480)
      void classroom.send('timerStarted', { seconds: Math.round(count * 60), label: '' });
  };
  const leftMs = timer ? timerLeftMs(timer, desk.now) : 0;
  return (
    <section className="timer-controls" aria-labelledby="timer-title">
      <h2 id="timer-title">{words.title}</h2>
      {timer ? (
        <div className="timer-row">
          <p className="timer-left num" role="timer">
            {leftMs > 0 ? spanText(leftMs) : `${words.over} ${spanText(leftMs)}`}
          </p>
          <button
            type="button"
            className="button button-quiet"
            onClick={() => void classroom.send(timer.isPaused ? 'timerResumed' : 'timerPaused', {})}
          >
            {timer.isPaused ? words.resume : words.pause}
          </button>
          <button
            type="button"
            className="button button-quiet"
            onClick={() => void classroom.send('shown', { kind: 'timer', id: '' })}
          >
            {words.onWall}
          </button>
          <button
            type="button"
            className="button button-quiet"
            onClick={() => void classroom.send('timerStopped', {})}
          >
            {words.stop}
          </button>
        </div>
      ) : (
        <div className="timer-row">
          {QUICK_MIN.map((count) => (
            <button key={count} type="button" className="button button-quiet" onClick={() => start(count)}>
              {words.quick(count)}
            </button>
          ))}
          <label className="timer-minutes">
            <input
              autoComplete="off"
              type="number"
              min={1}
              max={480}
              value={minutes}
              onChange={(event) => setMinutes(event.target.value)}
            />
            {words.minutes}
          </label>
          <button type="button" className="button button-quiet" onClick={() => start(Number(minutes))}>
            {words.start}
          </button>
        </div>
      )}
    </section>
  );
}
