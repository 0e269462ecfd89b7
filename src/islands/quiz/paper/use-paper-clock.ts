// Counts the time with the paper open while this tab writes it: kept every 15 seconds and on leaving.
import { useCallback, useEffect, useRef, useState } from 'react';
import { createPaperClock, type PaperClock } from '../../../core/papers/paper-clock.ts';
import { tickPaper } from '../../../stores/papers.ts';

const LOOK_MS = 5000;
const KEEP_MS = 15_000;

/** Time of this page life that isn't in the record yet, ms, and a way to put it there now. */
export function usePaperClock(paper: string, isRunning: boolean) {
  const clock = useRef<PaperClock>(undefined);
  const [pendingMs, setPending] = useState(0);
  const keep = useCallback(async () => {
    const running = clock.current;
    if (!running) return;
    running.look(document.visibilityState === 'hidden');
    const beat = running.take();
    if (beat.elapsedMs > 0 || beat.wallMs !== 0) await tickPaper(paper, beat);
    setPending(running.pending());
  }, [paper]);

  useEffect(() => {
    if (!isRunning) return;
    const mine = createPaperClock({ monotonic: () => performance.now(), wall: () => Date.now() });
    clock.current = mine;
    const look = () => {
      mine.look(document.visibilityState === 'hidden');
      if (mine.pending() >= KEEP_MS) void keep();
      else setPending(mine.pending());
    };
    const leave = () => {
      if (document.visibilityState === 'hidden') void keep();
    };
    const gone = () => void keep();
    const timer = setInterval(look, LOOK_MS);
    document.addEventListener('visibilitychange', leave);
    addEventListener('pagehide', gone);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', leave);
      removeEventListener('pagehide', gone);
      clock.current = undefined;
    };
  }, [isRunning, keep]);

  return { pendingMs, keep };
}
