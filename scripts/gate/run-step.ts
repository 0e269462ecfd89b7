// Runs the command of one step and collects what it leaves behind.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageBin } from '../setup/package-bin.ts';
import type { Remains } from './step-result.ts';
import type { Step } from './steps.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const longestStepMs = 60 * 60_000;

export async function runStep(step: Step): Promise<Remains & { readonly output: string }> {
  const report = join(root, '.cache', 'gate', `${step.name.replaceAll(' ', '-')}.json`);
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const args = [scriptOf(step), ...(step.args ?? []), ...reportArgs(step, report)];
  const env = {
    ...process.env,
    CI: 'true',
    NO_COLOR: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    ...(step.count === 'playwright' ? { PLAYWRIGHT_JSON_OUTPUT_NAME: report } : {}),
  };
  const { code, stdout, output } = await run(args, env);
  return {
    isExitOk: code === 0,
    stdout,
    output,
    report: existsSync(report) ? readFileSync(report, 'utf8') : undefined,
  };
}

function scriptOf(step: Step): string {
  return typeof step.run === 'string' ? join(root, step.run) : packageBin(...step.run);
}

function reportArgs(step: Step, report: string): readonly string[] {
  if (step.count === 'vitest')
    return ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  if (step.count === 'playwright') return ['--reporter=list,json'];
  return [];
}

type Ended = { readonly code: number | null; readonly stdout: string; readonly output: string };

function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: longestStepMs,
    });
    const out: Buffer[] = [];
    const all: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => {
      out.push(chunk);
      all.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => all.push(chunk));
    const text = (chunks: readonly Buffer[]): string => Buffer.concat(chunks).toString('utf8');
    child.on('error', (error) => resolve({ code: 1, stdout: '', output: String(error) }));
    child.on('close', (code, signal) => {
      const end = signal === null ? '' : `\nended by ${signal}`;
      resolve({ code, stdout: text(out), output: text(all) + end });
    });
  });
}
