// Puts a finished build in the place of the old one, so that a failed build never costs the one being served.
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { projectRoot } from './job.ts';

const retry = { recursive: true, force: true, maxRetries: 8, retryDelay: 150 } as const;

/** A fresh folder inside the project to build into; leftovers of builds that were cut short are removed. */
export async function workFolder(edition: string): Promise<string> {
  const parent = join(projectRoot, '.cache', 'building');
  await mkdir(parent, { recursive: true });
  for (const name of await readdir(parent)) {
    const pid = Number(name.split('-').at(-1));
    if (!isAlive(pid) || pid === process.pid) await rm(join(parent, name), retry);
  }
  return join(parent, `${edition}-${process.pid}`);
}

export async function replaceFolder(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rm(to, retry);
  try {
    await rename(from, to);
  } catch {
    // Another disk, or Windows while a scanner holds a file: copying always works.
    await cp(from, to, { recursive: true, preserveTimestamps: true });
    await rm(from, retry);
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
