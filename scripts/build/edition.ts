// Builds one edition: Astro, then what the course needs offline, then compressed forms, then in place of the old folder, then the stamp.
import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { compressBelow } from './compress.ts';
import { inputHash } from './input-hash.ts';
import type { BuildJob } from './job.ts';
import { buildMessages } from './messages.ts';
import { writeOffline } from './offline-write.ts';
import { replaceFolder, workFolder } from './replace-folder.ts';
import { runAstro } from './run-astro.ts';
import { writeFind } from './search/write-find.ts';
import { writeStamp } from './stamp.ts';
import { tightenPoliciesBelow } from './tighten-policy.ts';

export type BuildResult =
  | { readonly isBuilt: true; readonly seconds: number }
  | { readonly isBuilt: false; readonly sentence: string };

export async function buildEdition(job: BuildJob): Promise<BuildResult> {
  if (!mayReplace(job.outDir)) return failed('', buildMessages.outNotOurs(job.outDir));
  const startedAt = performance.now();
  const input = inputHash(job);
  const work = await workFolder(job.edition);
  try {
    const astro = await runAstro(job, work);
    if (!astro.isOk) {
      return failed(
        astro.output,
        isDiskFull(astro.output) ? buildMessages.diskFull : buildMessages.astroFailed,
      );
    }
    if (!existsSync(join(work, 'index.html'))) return failed(astro.output, buildMessages.noPages);
    await tightenPoliciesBelow(work);
    writeFind(job.contentRoot, work);
    if (job.edition === 'learner') await writeOffline(job, work);
    await compressBelow(work);
    await replaceFolder(work, job.outDir);
    writeStamp(job, input);
    return { isBuilt: true, seconds: (performance.now() - startedAt) / 1000 };
  } catch (error) {
    if (isDiskFull(String(error))) return failed('', buildMessages.diskFull);
    throw error;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** The old content of the target goes: only an empty folder or an earlier build may be replaced. */
function mayReplace(outDir: string): boolean {
  if (!existsSync(outDir)) return true;
  const names = readdirSync(outDir);
  return names.length === 0 || (names.includes('index.html') && names.includes('_astro'));
}

function failed(output: string, reason: string): BuildResult {
  return { isBuilt: false, sentence: `${output.trimEnd()}\n${reason}`.trimStart() };
}

function isDiskFull(text: string): boolean {
  return /ENOSPC|EDQUOT|no space left/i.test(text);
}
