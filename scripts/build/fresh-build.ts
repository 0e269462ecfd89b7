// Builds what is asked for unless it is there already, made of today's sources.
import { buildEdition } from './edition.ts';
import type { BuildJob } from './job.ts';
import { buildMessages } from './messages.ts';
import { buildPlan } from './plan.ts';
import { isFresh } from './stamp.ts';

type Problem = { readonly problem: string };

/** @param args as `npm run build` takes them */
export async function freshBuild(args: readonly string[]): Promise<readonly BuildJob[] | Problem> {
  const plan = buildPlan(args, process.env);
  if ('problem' in plan) return plan;
  for (const job of plan.jobs) {
    if (isFresh(job)) continue;
    console.log(buildMessages.building(job.edition));
    const result = await buildEdition(job);
    if (!result.isBuilt) return { problem: result.sentence };
  }
  return plan.jobs;
}
