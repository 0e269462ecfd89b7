// Runs `astro build` by path on this Node and keeps its words for the case that it fails.
import { spawn } from 'node:child_process';
import { relative } from 'node:path';
import { packageBin } from '../setup/package-bin.ts';
import { type BuildJob, projectRoot } from './job.ts';

export type AstroRun = { readonly isOk: boolean; readonly output: string };

/** @param outDir folder inside the project; Astro reads it as an address, so it goes there relative and with slashes */
export function runAstro(job: BuildJob, outDir: string): Promise<AstroRun> {
  const env = {
    ...process.env,
    HUIKUAN_EDITION: job.edition,
    HUIKUAN_BASE: job.base,
    HUIKUAN_OUT: `./${slashed(relative(projectRoot, outDir))}`,
    HUIKUAN_ROOT: slashed(relative(projectRoot, job.contentRoot)) || '.',
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
  };
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [packageBin('astro', 'astro'), 'build'], {
      cwd: projectRoot,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => resolve({ isOk: false, output: String(error) }));
    child.on('close', (code) =>
      resolve({ isOk: code === 0, output: Buffer.concat(chunks).toString('utf8') }),
    );
  });
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
