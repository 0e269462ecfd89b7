// Builds the lesson for which the budgets are set: 2,500 Han characters of text and five questions, in a copy of the project.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type BuiltSite, readSite } from '../built/site.ts';
import { generateCourse } from '../lib/generate-course/generate-course.ts';
import { copyProject, projectRoot } from '../lib/project-copy.ts';
import { REFERENCE } from './limits.ts';

/** @throws Error with the build's words when it fails */
export function buildReferenceLesson(): BuiltSite {
  const copy = copyProject('budgets');
  try {
    generateCourse({ source: projectRoot, target: copy.root, lessons: 3, han: REFERENCE.han, minutes: 20 });
    const build = spawnSync(process.execPath, ['scripts/build.ts', '--edition', 'learner'], {
      cwd: copy.root,
      encoding: 'utf8',
    });
    if (build.status !== 0)
      throw new Error(`the reference lesson was not built:\n${build.stdout}${build.stderr}`);
    return readSite(join(copy.root, 'dist'));
  } finally {
    copy.remove();
  }
}
