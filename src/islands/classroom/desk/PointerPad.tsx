// A small picture of the wall: where the mouse is in it, there is a dot on the wall; arrow keys do the same.
import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { desk } from '../../../i18n/zh-CN/classroom-desk.ts';
import { classroom } from '../../../stores/classroom.ts';
import type { WallPoint } from '../../../stores/room-channel.ts';
import Dot from '../wall/Dot.tsx';

const words = desk.wall;
const STEP = 0.02;
const MIDDLE: WallPoint = { x: 0.5, y: 0.5 };

const MOVES: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

export default function PointerPad() {
  const [at, setAt] = useState<WallPoint>();
  const point = (to: WallPoint | undefined) => {
    setAt(to);
    classroom.point(to);
  };
  const follow = (event: PointerEvent) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    point({ x: within((event.clientX - left) / width), y: within((event.clientY - top) / height) });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') point(undefined);
    const move = MOVES[event.key];
    if (!move) return;
    event.preventDefault();
    const from = at ?? MIDDLE;
    point({ x: within(from.x + move[0]), y: within(from.y + move[1]) });
  };
  return (
    <div className="pointer-row">
      <button
        type="button"
        className="pointer-pad"
        aria-describedby="pointer-how"
        onPointerMove={follow}
        onPointerLeave={() => point(undefined)}
        onBlur={() => point(undefined)}
        onKeyDown={press}
      >
        {words.pointer}
        {at && <Dot at={at} />}
      </button>
      <p id="pointer-how" className="desk-hint">
        {words.pointerHow}
      </p>
    </div>
  );
}

function within(value: number): number {
  return Math.min(1, Math.max(0, value));
}
