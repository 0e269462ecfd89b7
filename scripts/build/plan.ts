// Turns the command line of the build into jobs.
import { dirname, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { type BuildJob, projectRoot } from './job.ts';
import { buildMessages } from './messages.ts';

export type BuildPlan = { readonly jobs: readonly BuildJob[]; readonly onlyIfStale: boolean };

type Problem = { readonly problem: string };

/**
 * Without options both editions for our own server; with --base or --edition one folder for any static host.
 * @param env HUIKUAN_ROOT names another folder with content/ and quizzes/
 */
export function buildPlan(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): BuildPlan | Problem {
  const values = parse(args);
  if ('problem' in values) return values;
  const contentRoot = resolve(projectRoot, env['HUIKUAN_ROOT'] ?? '.');
  const onlyIfStale = values['if-stale'] === true;
  const { base, out, edition } = values;
  if (base !== undefined && !/^\/(?:(?!\.{1,2}\/)[\w.~-]+\/)*$/.test(base))
    return { problem: buildMessages.badBase(base) };
  if (edition !== undefined && edition !== 'learner' && edition !== 'trainer') {
    return { problem: buildMessages.badEdition(edition) };
  }
  if (base === undefined && edition === undefined) {
    if (out !== undefined) return { problem: buildMessages.outNeedsOneEdition };
    return {
      jobs: (['learner', 'trainer'] as const).map((one) => ({ ...ownServerJob(one), contentRoot })),
      onlyIfStale,
    };
  }
  const own = ownServerJob(edition ?? 'learner');
  const target = base ?? own.base;
  const outDir =
    out !== undefined ? resolve(out) : target === own.base ? own.outDir : resolve(projectRoot, 'dist-static');
  if (isProjectFolder(outDir)) return { problem: buildMessages.outIsProject(outDir) };
  return { jobs: [{ edition: own.edition, base: target, outDir, contentRoot }], onlyIfStale };
}

function ownServerJob(edition: 'learner' | 'trainer'): Omit<BuildJob, 'contentRoot'> {
  return edition === 'learner'
    ? { edition, base: '/', outDir: resolve(projectRoot, 'dist') }
    : { edition, base: '/trainer/', outDir: resolve(projectRoot, 'dist-trainer') };
}

/** The target is emptied first: the project itself, what lies above it and its source folders are no targets. */
function isProjectFolder(outDir: string): boolean {
  const way = relative(projectRoot, outDir);
  if (way === '' || /^(?:\.\.[\\/]?)+$/.test(way) || dirname(outDir) === outDir) return true;
  const [first = ''] = way.split(sep);
  return [
    'content',
    'quizzes',
    'src',
    'public',
    'server',
    'scripts',
    'tests',
    'docs',
    'node_modules',
    '.git',
  ].includes(first);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        base: { type: 'string' },
        out: { type: 'string' },
        edition: { type: 'string' },
        'if-stale': { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    return { problem: buildMessages.badArgument(error instanceof Error ? error.message : String(error)) };
  }
}
