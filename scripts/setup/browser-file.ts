// Remembers which browser the set-up chose, for the browser tests to use.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const file = join(fileURLToPath(new URL('../..', import.meta.url)), '.cache', 'browser.json');

export function writeBrowserPath(path: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ path })}\n`);
}

/** The chosen browser, or undefined when set-up has not run yet. */
export function readBrowserPath(): string | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof value === 'object' && value !== null && 'path' in value && typeof value.path === 'string'
      ? value.path
      : undefined;
  } catch {
    return undefined;
  }
}
