// The place where sabotages are tried: a copy of the project that is built, patched, checked and put right again.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPlan } from '../build/plan.ts';
import { isFresh } from '../build/stamp.ts';
import { copyProject, projectRoot } from '../lib/project-copy.ts';

const LONGEST_MS = 10 * 60_000;
const UNDER_PATH = '.cache/dist-under-path';
const BUILDS = [[], ['--base', '/a/b/', '--out', UNDER_PATH]] as const;
const BUILT = ['dist', 'dist-trainer', UNDER_PATH] as const;

export type Ran = { readonly isGreen: boolean; readonly output: string };

export function openWorkshop() {
  const copy = copyProject('sabotage');
  // What set-up found out about the browser.
  for (const name of ['browser.json', 'browser', 'browser-path']) {
    const known = join(projectRoot, '.cache', name);
    if (existsSync(known)) cpSync(known, join(copy.root, '.cache', name), { recursive: true });
  }
  let built: 'none' | 'clean' | 'patched' = 'none';

  const run = (args: readonly string[]): Ran => {
    const env = {
      ...process.env,
      CI: 'true',
      NO_COLOR: '1',
      FORCE_COLOR: '0',
      ASTRO_TELEMETRY_DISABLED: '1',
      HUIKUAN_TEST_PORT: '4398',
    };
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: copy.root,
      env,
      encoding: 'utf8',
      timeout: LONGEST_MS,
      maxBuffer: 64 * 1024 * 1024,
    });
    return { isGreen: status === 0, output: `${stdout}\n${stderr}` };
  };
  const build = (): Ran => {
    let last: Ran = { isGreen: true, output: '' };
    for (const args of BUILDS) if (last.isGreen) last = run(['scripts/build.ts', ...args]);
    return last;
  };

  return {
    run,
    /** Puts patched text into the copy; `restore` undoes it. */
    patch: (file: string, text: string): { readonly restore: () => void } => {
      const path = join(copy.root, file);
      const before = readFileSync(path);
      writeFileSync(path, text);
      return { restore: () => writeFileSync(path, before) };
    },
    read: (file: string): string | undefined => {
      const path = join(copy.root, file);
      return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    },
    /** Builds with the patch in place. */
    buildPatched: (): Ran => {
      built = 'patched';
      return build();
    },
    /** Sees to it that the built folders are those of the sound project. */
    ensureCleanBuild: (): Ran => {
      if (built === 'clean') return { isGreen: true, output: '' };
      for (const folder of BUILT) rmSync(join(copy.root, folder), { recursive: true, force: true });
      const isHere = canBorrow();
      if (isHere)
        for (const folder of BUILT)
          cpSync(join(projectRoot, folder), join(copy.root, folder), { recursive: true });
      const result = isHere ? { isGreen: true, output: '' } : build();
      built = result.isGreen ? 'clean' : 'none';
      return result;
    },
    close: copy.remove,
  };
}

export type Workshop = ReturnType<typeof openWorkshop>;

/** True when the project's own built folders hold what a build would make now. */
function canBorrow(): boolean {
  return BUILDS.every((args) => {
    const plan = buildPlan(args, {});
    return !('problem' in plan) && plan.jobs.every(isFresh);
  });
}
