// Shows one code after the other on a canvas: first every block, then mixtures, until somebody stops it.
import { type RefObject, useEffect, useState } from 'react';
import type { FrameSeries } from '../../core/transfer/frame-series.ts';
import type { QrGrain } from '../../core/transfer/qr-plan.ts';
import { drawModules } from '../ui/draw-modules.ts';

type Writer = typeof import('../../stores/transfer-qr-write.ts');

/** The index of the code that is shown; undefined while the writer of codes is not there, 'failed' if it won't come. */
export function useCodeLoop(
  canvas: RefObject<HTMLCanvasElement | null>,
  { series, grain }: { readonly series: FrameSeries; readonly grain: QrGrain },
  { isPlaying, perSecond }: { readonly isPlaying: boolean; readonly perSecond: number },
): number | 'failed' | undefined {
  const [writer, setWriter] = useState<Writer | 'failed'>();
  const [index, setIndex] = useState(0);

  useEffect(() => {
    import('../../stores/transfer-qr-write.ts').then(setWriter, () => setWriter('failed'));
  }, []);

  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => setIndex((before) => before + 1), 1000 / perSecond);
    return () => clearInterval(timer);
  }, [isPlaying, perSecond]);

  useEffect(() => {
    if (writer === undefined || writer === 'failed' || !canvas.current) return;
    drawModules(canvas.current, writer.qrModules(series.text(index), grain));
  }, [writer, series, grain, index, canvas]);

  if (writer === 'failed') return 'failed';
  return writer === undefined ? undefined : index;
}
