// Finds the script behind a package's command, so that it can be run by path on any system, without a shell.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** @throws Error when the package is not installed or has no such command */
export function packageBin(packageName: string, command: string): string {
  const folder = join(modules, packageName);
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const bin =
    typeof manifest === 'object' && manifest !== null && 'bin' in manifest ? manifest.bin : undefined;
  if (typeof bin === 'string') return join(folder, bin);
  const path = Object.entries(bin ?? {}).find(([name]) => name === command)?.[1];
  if (typeof path !== 'string') throw new Error(`package ${packageName} has no command ${command}`);
  return join(folder, path);
}
