// What a new file of the role-play must know of the course, and its writing, which never overwrites.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { courseContract } from '../check/contract.ts';
import { buildModel } from '../check/model/course-model.ts';
import { definitionsIn } from '../check/model/definitions.ts';
import { readCourse } from '../check/read-course.ts';

export type Taken = {
  /** Every id that the course uses or ever used. */
  readonly ids: ReadonlySet<string>;
  /** File names without ending. */
  readonly cases: readonly string[];
  readonly clients: readonly string[];
  /** A law that can be cited; undefined without any. */
  readonly law: string | undefined;
};

export function takenIn(root: string): Taken {
  const model = buildModel(readCourse(root), courseContract);
  const registered = (model.register?.root.get('ids').list() ?? []).map((one) => one.get('id').text ?? '');
  const fileName = ({ file }: { readonly file: { readonly source: { readonly path: string } } }) =>
    (file.source.path.split('/').at(-1) ?? '').replace(/\.yaml$/, '');
  return {
    ids: new Set([...definitionsIn(model).map(({ id }) => id), ...registered]),
    cases: model.cases.map(fileName),
    clients: model.clients.map(fileName),
    law: model.laws?.root.get('laws').list()[0]?.get('id').text,
  };
}

/** Whether it can be an id and a file name. */
export function isFileId(id: string | undefined): id is string {
  return id !== undefined && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id);
}

/** False when the file is there already. */
export function writeNew(root: string, path: string, text: string): boolean {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  try {
    writeFileSync(join(root, path), text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
