// Builds generated courses of several sizes in a copy of the project and times them.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { generateCourse } from '../lib/generate-course/generate-course.ts';
import { copyProject, projectRoot } from '../lib/project-copy.ts';

export type Timing = { readonly lessons: number; readonly seconds: number };

/** One timing per size, each of a build from nothing. @throws Error with the build's words when one fails */
export function timeBuilds(sizes: readonly number[], onTiming: (timing: Timing) => void): readonly Timing[] {
  const copy = copyProject('bench');
  try {
    return sizes.map((lessons) => {
      generateCourse({ source: projectRoot, target: copy.root, lessons, han: 2500, minutes: 20 });
      for (const made of ['dist', '.cache', '.astro'])
        rmSync(join(copy.root, made), { recursive: true, force: true });
      const startedAt = performance.now();
      const build = spawnSync(process.execPath, ['scripts/build.ts', '--edition', 'learner'], {
        cwd: copy.root,
        encoding: 'utf8',
      });
      if (build.status !== 0)
        throw new Error(`${lessons} lessons were not built:\n${build.stdout}${build.stderr}`);
      const timing = { lessons, seconds: (performance.now() - startedAt) / 1000 };
      onTiming(timing);
      return timing;
    });
  } finally {
    copy.remove();
  }
}
