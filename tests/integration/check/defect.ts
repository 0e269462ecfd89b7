// Reads the defects of tests/fixtures/check and lays them over the valid course: what is changed, and where it must be found.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { filesBelow } from '../../../scripts/build/files-below.ts';

/** Stands in a changed text right in front of the place where the finding must point. */
const MARK = '‸';

const defectSchema = z.strictObject({
  why: z.string(),
  /** Overrides of the agreed sizes. */
  contract: z.record(z.string(), z.unknown()).optional(),
  change: z.array(z.strictObject({ file: z.string(), from: z.string(), to: z.string() })).default([]),
  remove: z.array(z.string()).default([]),
  move: z.record(z.string(), z.string()).default({}),
  add: z.record(z.string(), z.string()).default({}),
  /** Places without a mark, as file:line:col. */
  expect: z.array(z.string()).default([]),
});

export type Defect = z.infer<typeof defectSchema> & { readonly code: string; readonly name: string };

export const fixtures = join(import.meta.dirname, '../../fixtures/check');
/** A case and two client types, for every test that needs some; the good course holds them as well. */
export const scenarioFixtures = join(import.meta.dirname, '../../fixtures/scenarios');

/** Names and absolute paths of the files of the good course. */
export function validCourseFiles(): ReadonlyMap<string, string> {
  return new Map([...pathsBelow(join(fixtures, 'valid')), ...pathsBelow(scenarioFixtures, '/laws.yaml')]);
}

function pathsBelow(root: string, except?: string) {
  return filesBelow(root)
    .map((path) => [relative(root, path).replaceAll('\\', '/'), path] as const)
    .filter(([name]) => except === undefined || !name.endsWith(except));
}

/** All defects, one file each, in a folder named after its code. */
export function readDefects(): readonly Defect[] {
  return readdirSync(fixtures)
    .filter((code) => !code.startsWith('valid'))
    .flatMap((code) =>
      readdirSync(join(fixtures, code)).map((file) => {
        const defect = defectSchema.parse(parse(readFileSync(join(fixtures, code, file), 'utf8')));
        return { ...defect, code, name: `${code}/${file.replace(/\.yaml$/, '')}` };
      }),
    );
}

/** The files with the defect in them, and `file:line:col code` of what must be found. */
export function withDefect(valid: ReadonlyMap<string, string>, defect: Defect) {
  const files = new Map(valid);
  const places = [...defect.expect];
  for (const { file, from, to } of defect.change) {
    const text = files.get(file) ?? '';
    if (text.split(from).length !== 2)
      throw new Error(`${defect.name}: ${file} must hold this once: ${from}`);
    files.set(
      file,
      text.replace(from, () => to),
    );
  }
  for (const path of defect.remove) files.delete(path);
  for (const [from, to] of Object.entries(defect.move)) {
    files.set(to, files.get(from) ?? '');
    files.delete(from);
  }
  for (const [path, text] of Object.entries(defect.add)) files.set(path, text);
  for (const [path, text] of files) {
    const at = text.indexOf(MARK);
    if (at < 0) continue;
    places.push(`${path}:${lineAndColumn(text.slice(0, at))}`);
    files.set(path, text.replace(MARK, ''));
  }
  return { files, expected: places.map((place) => `${place} ${defect.code}`).toSorted() };
}

function lineAndColumn(before: string): string {
  const lines = before.split('\n');
  return `${lines.length}:${[...(lines.at(-1) ?? '')].length + 1}`;
}
