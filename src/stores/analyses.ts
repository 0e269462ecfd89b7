// Analyses of several games on this page, one after the other: for comparing, and for the positions of one's own.
import { createAnalysisQueue } from './analysis-queue.ts';

/** The analysis of a game; see createAnalysisQueue. */
export const askAnalysis = createAnalysisQueue({
  start: () => new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module' }),
  later: (work, ms) => {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
});
