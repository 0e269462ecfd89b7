// What games and positions are worth, on this page: one worker, started with the first question.
import { bestByResult } from '../core/roleplay/analysis/choices.ts';
import type { AnalysisRequest } from './analysis-answer.ts';
import type { Position } from './play-session.ts';
import { type Answers, createPositionDesk } from './position-desk.ts';

/** Counts on the page itself, where no worker starts; it remembers what it has counted. */
async function answerers() {
  const { createAnswerer, createPositionAnswerer } = await import('./analysis-answer.ts');
  return { run: createAnswerer(), position: createPositionAnswerer() };
}
let onPage: ReturnType<typeof answerers> | undefined;

const ask = createPositionDesk({
  start: () => new Worker(new URL('./position-worker.ts', import.meta.url), { type: 'module' }),
  count: async <K extends keyof Answers>(kind: K, request: AnalysisRequest) => {
    onPage ??= answerers();
    return (await onPage)[kind](request) as Answers[K];
  },
  later: (work, ms) => {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
});

/** Asks for the analysis of a game. */
export const askRun = (request: AnalysisRequest) => ask('run', request);

/** Asks what may be chosen in a position, and what each choice is worth. */
export const askPosition = (request: AnalysisRequest) => ask('position', request);

/** Id of the move with the best reachable result; undefined where nobody can tell. */
export async function bestMove({ scenario, variant, moves }: Position): Promise<string | undefined> {
  const { hash, ir } = scenario;
  const answer = await askPosition({ hash, ir, variant, moves });
  const best = answer.ok ? bestByResult(answer.choices) : undefined;
  return best && ir.moves[best.move]?.id;
}
