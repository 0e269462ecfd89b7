// The analysis of this page's games: one worker, started when the first game is looked at.
import { createAnalysisDesk } from './analysis-desk.ts';

export const analysisDesk = createAnalysisDesk({
  start: () => new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module' }),
  later: (work, ms) => {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
});
