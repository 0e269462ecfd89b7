// Reads which edition of the course is being built, where it will live and where its words come from.

/** What one run of the build makes: read from HUIKUAN_* variables, with the defaults of `npm run build`. */
export type BuildEnv = {
  readonly edition: 'learner' | 'trainer';
  /** Address prefix with a slash at both ends. */
  readonly base: string;
  readonly outDir: string;
  /** Folder that holds content/ and quizzes/. */
  readonly root: string;
};

/** @throws RangeError when a variable has a value that no build can use. */
export function buildEnv(vars: Readonly<Record<string, string | undefined>>): BuildEnv {
  const edition = vars['HUIKUAN_EDITION'] ?? 'learner';
  if (edition !== 'learner' && edition !== 'trainer') throw new RangeError(`HUIKUAN_EDITION: ${edition}`);
  const base = vars['HUIKUAN_BASE'] ?? '/';
  if (!/^\/(?:[\w.~-]+\/)*$/.test(base)) throw new RangeError(`HUIKUAN_BASE: ${base}`);
  return {
    edition,
    base,
    outDir: vars['HUIKUAN_OUT'] ?? (edition === 'trainer' ? './dist-trainer' : './dist'),
    root: vars['HUIKUAN_ROOT'] ?? '.',
  };
}
