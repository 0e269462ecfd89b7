// Entry of `npm run build`: makes the editions asked for, ready for any static host.
import { buildEdition } from './build/edition.ts';
import { buildMessages } from './build/messages.ts';
import { buildPlan } from './build/plan.ts';
import { isFresh } from './build/stamp.ts';

async function build(): Promise<string | undefined> {
  const plan = buildPlan(process.argv.slice(2), process.env);
  if ('problem' in plan) return plan.problem;
  for (const job of plan.jobs) {
    if (plan.onlyIfStale && isFresh(job)) continue;
    console.log(buildMessages.building(job.edition));
    const result = await buildEdition(job);
    if (!result.isBuilt) return result.sentence;
    console.log(buildMessages.built(job.outDir, result.seconds));
  }
  return undefined;
}

const problem = await build();
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 1;
}
