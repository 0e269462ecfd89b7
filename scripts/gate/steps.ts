// The table of all steps of `npm test`, in the order they begin: a new check is a new row.

export type Step = {
  readonly name: string;
  /** A script of the project, or a command of an installed package as [package, command]. */
  readonly run: string | readonly [packageName: string, command: string];
  readonly args?: readonly string[];
  /** Where the numbers come from: a test runner's report, a last line, or just the exit code (a last line wins). */
  readonly count: 'vitest' | 'playwright' | 'line' | 'exit';
  /** Key in tests/floor.json, for steps whose number must not fall. */
  readonly suite?: string;
  /** Steps that make this one's input. */
  readonly needs?: readonly string[];
  /** Steps that use the same files: this one begins when they have ended, whatever came out. */
  readonly after?: readonly string[];
  /** Has the machine to itself; the others run two at once. */
  readonly usesAllCores?: boolean;
  /** Part of `npm run verify:fast`. */
  readonly isFast: boolean;
};

const vitest = (name: string, projects: readonly string[]): Step => ({
  name,
  run: ['vitest', 'vitest'],
  args: ['run', ...projects.flatMap((project) => ['--project', project])],
  count: 'vitest',
  suite: name,
  usesAllCores: true,
  isFast: name !== 'integration',
});

export const steps: readonly Step[] = [
  { name: 'types', run: ['astro', 'astro'], args: ['check'], count: 'exit', isFast: true },
  { name: 'content check', run: 'scripts/check-content.ts', count: 'line', isFast: true },
  { name: 'question bank', run: 'scripts/check-bank.ts', count: 'line', isFast: true },
  { name: 'scenario check', run: 'scripts/check-scenarios.ts', count: 'line', isFast: false },
  {
    name: 'types core',
    run: ['typescript', 'tsc'],
    args: ['--noEmit', '-p', 'tsconfig.core.json'],
    count: 'exit',
    isFast: true,
  },
  {
    name: 'lint',
    run: ['@biomejs/biome', 'biome'],
    args: ['ci', '.', '--colors=off', '--diagnostic-level=warn', '--error-on-warnings'],
    count: 'exit',
    isFast: true,
  },
  {
    name: 'dependency rules',
    run: ['dependency-cruiser', 'depcruise'],
    args: ['--config', '.dependency-cruiser.cjs', 'src', 'server', 'scripts', 'tests'],
    count: 'exit',
    isFast: true,
  },
  { name: 'unused code', run: ['knip', 'knip'], count: 'exit', isFast: false },
  { name: 'build', run: 'scripts/build.ts', count: 'exit', after: ['types'], isFast: false },
  {
    name: 'build under a path',
    run: 'scripts/build.ts',
    args: ['--base', '/a/b/', '--out', '.cache/dist-under-path'],
    count: 'exit',
    after: ['types', 'build'],
    isFast: false,
  },
  {
    name: 'built pages',
    run: 'scripts/check-content.ts',
    args: ['--html', 'dist'],
    count: 'line',
    needs: ['build'],
    isFast: false,
  },
  {
    name: 'built pages under a path',
    run: 'scripts/check-content.ts',
    args: ['--html', '.cache/dist-under-path', '--base', '/a/b/'],
    count: 'line',
    needs: ['build under a path'],
    isFast: false,
  },
  { name: 'nothing leaks', run: 'scripts/check-built.ts', count: 'line', needs: ['build'], isFast: false },
  {
    name: 'packed course',
    run: 'scripts/check-pack.ts',
    count: 'line',
    needs: ['build'],
    isFast: false,
  },
  { name: 'budgets', run: 'scripts/budgets.ts', count: 'exit', needs: ['build'], isFast: false },
  {
    name: 'oldest browsers',
    run: 'scripts/check-floor.ts',
    count: 'line',
    needs: ['build'],
    isFast: false,
  },
  { name: 'browser set-up', run: 'scripts/setup/find-browser.ts', count: 'exit', isFast: false },
  vitest('unit', ['core', 'unit']),
  vitest('architecture', ['architecture']),
  vitest('component', ['component']),
  vitest('integration', ['integration']),
  {
    name: 'browser',
    run: ['@playwright/test', 'playwright'],
    args: ['test'],
    count: 'playwright',
    suite: 'browser',
    usesAllCores: true,
    needs: ['build', 'build under a path', 'browser set-up'],
    isFast: false,
  },
  {
    name: 'faults',
    run: ['@playwright/test', 'playwright'],
    args: ['test', '--config', 'tests/support/fault/playwright.config.ts'],
    count: 'playwright',
    suite: 'faults',
    usesAllCores: true,
    needs: ['build', 'browser set-up'],
    isFast: false,
  },
  {
    name: 'sabotage sample',
    run: 'scripts/sabotage.ts',
    args: ['--sample', '6'],
    count: 'line',
    suite: 'sabotage sample',
    usesAllCores: true,
    needs: ['build', 'browser set-up'],
    isFast: false,
  },
];
