// What the moves of a position are worth, on this page: one worker, started with the first question.
import { bestByResult } from '../core/roleplay/analysis/choices.ts';
import type { Position } from './play-session.ts';
import { createPositionDesk } from './position-desk.ts';

/** Asks for the choices of a position. */
export const askPosition = createPositionDesk({
  start: () => new Worker(new URL('./position-worker.ts', import.meta.url), { type: 'module' }),
  count: async (request) => {
    const { createPositionAnswerer } = await import('./analysis-answer.ts');
    return createPositionAnswerer()(request);
  },
  later: (work, ms) => {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
});

/** Id of the move with the best reachable result; undefined where nobody can tell. */
export async function bestMove({ scenario, variant, moves }: Position): Promise<string | undefined> {
  const { hash, ir } = scenario;
  const answer = await askPosition({ hash, ir, variant, moves });
  const best = answer.ok ? bestByResult(answer.choices) : undefined;
  return best && ir.moves[best.move]?.id;
}
