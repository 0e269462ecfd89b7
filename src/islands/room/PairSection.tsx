// Two games side by side, step by step: small on the page, or alone on the screen for the last row of the room.
import './room-wall.css';
import { type KeyboardEvent, useRef, useState } from 'react';
import { compareRuns } from '../../core/roleplay/compare-runs.ts';
import type { RoomGame } from '../../core/roleplay/room/room-game.ts';
import { room } from '../../i18n/zh-CN/room.ts';
import { gameName } from './game-name.ts';
import { PairSide } from './PairSide.tsx';

const words = room.pair;

type Props = {
  readonly left: RoomGame | undefined;
  readonly right: RoomGame | undefined;
  /** All of the scenario, for the names. */
  readonly games: readonly RoomGame[];
  /** From here on these two stay, also when more files come in. */
  readonly onProject: () => void;
};

export function PairSection({ left, right, games, onProject }: Props) {
  return (
    <div className="room-part">
      <h2 id="room-pair">{words.title}</h2>
      {left && right && left.id !== right.id ? (
        <>
          <p className="room-note">{words.lead}</p>
          <Pair
            key={`${left.id} ${right.id}`}
            left={left}
            right={right}
            games={games}
            onProject={onProject}
          />
        </>
      ) : (
        <p className="room-note">{words.none}</p>
      )}
    </div>
  );
}

type PairProps = Omit<Props, 'left' | 'right'> & { readonly left: RoomGame; readonly right: RoomGame };

function Pair({ left, right, games, onProject }: PairProps) {
  const { common } = compareRuns(left, right);
  const steps = Math.max(left.analysis.steps.length, right.analysis.steps.length);
  const [at, setAt] = useState(Math.min(common + 1, steps));
  const [isProjected, setProjected] = useState(false);
  const board = useRef<HTMLElement>(null);
  const go = (by: number) => setAt((step) => Math.min(steps, Math.max(1, step + by)));
  const project = (is: boolean) => {
    setProjected(is);
    onProject();
    // A browser may refuse to fill the screen; the board then fills the window.
    if (is) void board.current?.requestFullscreen?.().catch(() => {});
    else if (document.fullscreenElement) void document.exitFullscreen();
    board.current?.focus();
  };
  const key = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, PageDown: 1, ' ': 1, ArrowLeft: -1, PageUp: -1 }[event.key];
    const isButton = event.target instanceof HTMLButtonElement;
    if (by !== undefined && !(isButton && event.key === ' ')) go(by);
    else if (event.key === 'Escape' && isProjected) project(false);
    else return;
    event.preventDefault();
  };
  return (
    <section
      ref={board}
      className="room-pair"
      aria-labelledby="room-pair"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys of the presenter act here
      tabIndex={0}
      data-projected={isProjected || undefined}
      onKeyDown={key}
    >
      <p className="room-pair-head num" aria-live="polite">
        {words.step(at, steps)} · {words.common(common)}
      </p>
      <div className="room-pair-sides">
        <PairSide game={left} name={gameName(games, left)} step={at} />
        <PairSide game={right} name={gameName(games, right)} step={at} />
      </div>
      <p className="panel-actions">
        <button type="button" className="button button-quiet" disabled={at <= 1} onClick={() => go(-1)}>
          {words.back}
        </button>
        <button type="button" className="button button-quiet" disabled={at >= steps} onClick={() => go(1)}>
          {words.next}
        </button>
        <button type="button" className="button" onClick={() => project(!isProjected)}>
          {isProjected ? words.leave : words.project}
        </button>
      </p>
    </section>
  );
}
