// Writes compiled scenarios that are not kept yet below released/, and golden runs of each; what is there is never touched.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Scenario } from '../../src/core/roleplay/scenario.ts';
import { goldenRuns } from './golden-runs.ts';

/** Folder of the kept scenarios, below the root that holds content/. */
export const RELEASED = 'released/scenarios';

export type Kept = { readonly kept: readonly Scenario[]; readonly known: number };

/** `known`: how many were there already. */
export function keepScenarios(scenarios: readonly Scenario[], root: string, golden: string): Kept {
  const folder = join(root, RELEASED);
  for (const one of [folder, golden]) mkdirSync(one, { recursive: true });
  const pathOf = ({ hash }: Scenario) => join(folder, `${hash}.json.br`);
  const kept = scenarios.filter((one) => !existsSync(pathOf(one)));
  for (const one of kept) {
    writeFileSync(pathOf(one), brotliCompressSync(JSON.stringify(one)));
    const { caseId, typeId } = one.ir;
    const runs = goldenRuns(one).map((run) => `  ${JSON.stringify(run)}`);
    writeFileSync(join(golden, `${caseId}.${typeId}.${one.hash}.json`), `[\n${runs.join(',\n')}\n]\n`);
  }
  return { kept, known: scenarios.length - kept.length };
}
