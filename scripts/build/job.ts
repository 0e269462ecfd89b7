// One thing to build: an edition, its address prefix, where it goes and where its words come from.
import { fileURLToPath } from 'node:url';

export type BuildJob = {
  readonly edition: 'learner' | 'trainer';
  /** Address prefix with a slash at both ends. */
  readonly base: string;
  /** Absolute path; its old content is replaced. */
  readonly outDir: string;
  /** Absolute path of the folder that holds content/ and quizzes/. */
  readonly contentRoot: string;
};

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
