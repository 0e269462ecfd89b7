// The checks that a sabotage may name, each as the command that runs it.
import { packageBin } from '../setup/package-bin.ts';

type Check = {
  /** Arguments of the project's Node. */
  readonly command: (args: readonly string[]) => readonly string[];
  /** True when the check looks at the built folders. */
  readonly readsBuild: boolean;
};

const script = (path: string, readsBuild: boolean): Check => ({
  command: (args) => [path, ...args],
  readsBuild,
});
const tool = (packageName: string, name: string, first: readonly string[], readsBuild = false): Check => ({
  command: (args) => [packageBin(packageName, name), ...first, ...args],
  readsBuild,
});

const CHECKS: Readonly<Record<string, Check>> = {
  vitest: tool('vitest', 'vitest', []),
  // A test over the built folders.
  'vitest-built': tool('vitest', 'vitest', [], true),
  e2e: tool('@playwright/test', 'playwright', ['test'], true),
  types: tool('typescript', 'tsc', ['--noEmit', '-p', 'tsconfig.json']),
  'types-core': tool('typescript', 'tsc', ['--noEmit', '-p', 'tsconfig.core.json']),
  lint: tool('@biomejs/biome', 'biome', ['ci', '.']),
  unused: tool('knip', 'knip', []),
  deps: tool('dependency-cruiser', 'depcruise', [
    '--config',
    '.dependency-cruiser.cjs',
    'src',
    'server',
    'scripts',
    'tests',
  ]),
  content: script('scripts/check-content.ts', false),
  budgets: script('scripts/budgets.ts', true),
  built: script('scripts/check-built.ts', true),
};

/** @throws Error for a name that is no check */
export function checkOf([name, ...args]: readonly [string, ...string[]]): {
  readonly command: readonly string[];
  readonly readsBuild: boolean;
} {
  const check = CHECKS[name];
  if (!check) throw new Error(`no check “${name}”; there are ${Object.keys(CHECKS).join(', ')}`);
  return { command: check.command(args), readsBuild: check.readsBuild };
}
