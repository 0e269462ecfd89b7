// A sabotage: one small edit that breaks a promise of the project, and the check that must notice it.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const patchSchema = z.strictObject({
  /** What would be broken for whom, in one sentence. */
  about: z.string().min(20),
  /** Project-relative path with slashes. */
  file: z.string().min(1),
  /** Text that stands in the file exactly once. */
  find: z.string().min(1),
  replace: z.string(),
  /** Name of a check (scripts/sabotage/checks.ts) and its arguments. */
  check: z.tuple([z.string()], z.string()),
  /** True when the edit reaches the check through the built folders. */
  needsBuild: z.boolean(),
});

export type Patch = z.infer<typeof patchSchema> & { readonly name: string };

/** All patches of a folder, by name. @throws z.ZodError for a file that is no patch */
export function readPatches(folder: string): readonly Patch[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .toSorted()
    .map((file) => {
      const parsed = patchSchema.safeParse(parse(readFileSync(join(folder, file), 'utf8')));
      if (!parsed.success) throw new Error(`${file} is no sabotage: ${z.prettifyError(parsed.error)}`);
      return { name: basename(file, '.yaml'), ...parsed.data };
    });
}

export type Applied =
  | { readonly isOk: true; readonly text: string }
  | { readonly isOk: false; readonly reason: string };

/** The text with the patch in it; refused unless what it replaces stands there exactly once. */
export function applyPatch(text: string, { find, replace }: Pick<Patch, 'find' | 'replace'>): Applied {
  const parts = text.split(find);
  if (parts.length !== 2)
    return { isOk: false, reason: `“find” stands ${parts.length - 1} times in the file` };
  if (find === replace) return { isOk: false, reason: '“replace” changes nothing' };
  return { isOk: true, text: parts.join(replace) };
}
