// The sender's screen of codes: it begins only on a press, and can be paused, slowed down, enlarged.
import { useEffect, useRef, useState } from 'react';
import type { FrameSeries } from '../../core/transfer/frame-series.ts';
import {
  CALM_SPEED,
  QR_SPEEDS,
  type QrGrain,
  type QrSpeed,
  qrTimeMs,
  USUAL_SPEED,
} from '../../core/transfer/qr-plan.ts';
import { transfer } from '../../i18n/zh-CN/transfer.ts';
import { sending } from '../../stores/transfer.ts';
import { useCodeLoop } from './use-code-loop.ts';
import { useWakeLock } from './use-wake-lock.ts';

type Props = { readonly series: FrameSeries; readonly grain: QrGrain; readonly bytes: number };

const words = transfer.qr;

export function QrShow({ series, grain, bytes }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [perSecond, setPerSecond] = useState<QrSpeed>(usualSpeed);
  const [isPlaying, setPlaying] = useState<boolean>();
  const hasBegun = isPlaying !== undefined;
  const [isLarge, setLarge] = useState(false);
  const index = useCodeLoop(canvas, { series, grain }, { isPlaying: isPlaying === true, perSecond });
  useWakeLock(isPlaying === true);
  useEffect(() => {
    if (isLarge) canvas.current?.scrollIntoView({ block: 'center' });
  }, [isLarge]);
  if (index === 'failed') return <p className="status-line status-bad">{words.failed}</p>;

  return (
    <div className="transfer-show" data-large={isLarge || undefined}>
      <div className="transfer-say">
        <p>{hasBegun ? words.until : words.before(qrTimeMs(bytes, grain, perSecond))}</p>
        <p className="transfer-note">{words.flicker}</p>
      </div>
      <canvas ref={canvas} className="transfer-qr" data-index={index} role="img" aria-label={words.picture} />
      <div className="transfer-controls">
        <Shown index={hasBegun ? (index ?? 0) : -1} count={series.count} perSecond={perSecond} />
        <p className="panel-actions">
          <button
            type="button"
            className="button-plain"
            disabled={index === undefined}
            onClick={() => setPlaying(!isPlaying)}
          >
            {isPlaying ? words.pause : hasBegun ? words.resume : words.start}
          </button>
          <SpeedButton label={words.slower} speed={neighbour(perSecond, -1)} onChange={setPerSecond} />
          <SpeedButton label={words.faster} speed={neighbour(perSecond, 1)} onChange={setPerSecond} />
          <button type="button" className="button-plain" onClick={() => setLarge(!isLarge)}>
            {isLarge ? words.smaller : words.larger}
          </button>
          <button
            type="button"
            className="button-plain"
            onClick={() => void sending.byQr(grain === 'normal' ? 'coarse' : 'normal')}
          >
            {grain === 'normal' ? words.coarse : words.fine}
          </button>
        </p>
        <p className="transfer-note">{words.hard}</p>
        <p className="panel-actions">
          <button type="button" className="button-plain" disabled={!hasBegun} onClick={sending.arrived}>
            {words.arrived}
          </button>
        </p>
      </div>
    </div>
  );
}

/** How far the first round is, then how many mixtures have been shown. No live region: it changes all the time. */
function Shown({
  index,
  count,
  perSecond,
}: {
  readonly index: number;
  readonly count: number;
  readonly perSecond: number;
}) {
  const done = index + 1;
  return (
    <p className="transfer-shown num">
      <progress className="meter" max={count} value={Math.min(done, count)} aria-label={words.title} />
      {done > count ? words.more(done - count) : words.first(done, count)}
      <span className="transfer-speed">{words.speed(perSecond)}</span>
    </p>
  );
}

function SpeedButton({
  label,
  speed,
  onChange,
}: {
  readonly label: string;
  readonly speed: QrSpeed | undefined;
  readonly onChange: (speed: QrSpeed) => void;
}) {
  return (
    <button
      type="button"
      className="button-plain"
      disabled={speed === undefined}
      onClick={() => speed !== undefined && onChange(speed)}
    >
      {label}
    </button>
  );
}

function neighbour(speed: QrSpeed, step: 1 | -1): QrSpeed | undefined {
  return QR_SPEEDS[QR_SPEEDS.indexOf(speed) + step];
}

function usualSpeed(): QrSpeed {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? CALM_SPEED : USUAL_SPEED;
}
