// Writes the skeleton of a case of the role-play: `new-case <case id> [--root DIR]`; never overwrites.
import { parseArgs } from 'node:util';
import { lessonCode } from './new-lesson/lesson-code.ts';
import { caseSkeleton } from './new-scenario/case-skeleton.ts';
import { newCase as say } from './new-scenario/messages.ts';
import { isFileId, takenIn, writeNew } from './new-scenario/write-new.ts';

const { values, positionals } = parseArgs({
  options: { root: { type: 'string', default: '.' } },
  allowPositionals: true,
});

const problem = writeCase(positionals[0], values.root);
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 1;
}

/** @returns what stands in the way, in Chinese; undefined when the file was written */
function writeCase(id: string | undefined, root: string): string | undefined {
  if (!isFileId(id)) return say.badId(id);
  const { ids, cases, law } = takenIn(root);
  const path = `content/cases/${id}.yaml`;
  if (cases.includes(id)) return say.exists(path);
  if (law === undefined) return say.noLaw;
  const text = caseSkeleton({ id, code: lessonCode(id, ids), law });
  if (!writeNew(root, path, text)) return say.exists(path);
  console.log(say.done(path, id));
  return undefined;
}
