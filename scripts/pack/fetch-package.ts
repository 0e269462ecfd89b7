// Gets an npm package as a file, once: from what was fetched before, else from the registry by npm itself.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../build/job.ts';
import { outsideNpm } from '../setup/outside-npm.mjs';
import { packMessages } from './messages.ts';

type Problem = { readonly problem: string };

const kept = join(projectRoot, '.cache', 'pack', 'runtimes');

export function keptPackage(name: string, version: string): string {
  return join(kept, `${name}-${version}.tgz`);
}

export async function fetchPackage(
  name: string,
  version: string,
): Promise<{ readonly file: string } | Problem> {
  const file = keptPackage(name, version);
  if (existsSync(file)) return { file };
  const tools = outsideNpm(projectRoot);
  if (!tools) return { problem: packMessages.noNpm };
  const spec = `${name}@${version}`;
  console.log(packMessages.fetching(spec));
  const work = join(kept, `fetching-${process.pid}`);
  mkdirSync(work, { recursive: true });
  try {
    const isFetched = await run(tools.node, [tools.npm, 'pack', spec, '--silent'], work, tools.path);
    const made = readdirSync(work).find((one) => one.endsWith('.tgz'));
    if (!isFetched || made === undefined) return { problem: packMessages.noRuntime(spec, file) };
    renameSync(join(work, made), file);
    return { file };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function run(node: string, args: readonly string[], cwd: string, path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(node, [...args], { cwd, env: { ...process.env, PATH: path }, stdio: 'ignore' });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}
