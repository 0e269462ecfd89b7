// Reads and writes content/ids.yaml: one id a line, sorted, so that two people's additions merge.
import { type RegisteredId, registerSchema } from '../../src/schema/register.ts';
import type { YamlFile } from '../check/yaml/yaml-part.ts';
import { ids as say } from './messages.ts';

export type ReadRegister =
  | { readonly isOk: true; readonly ids: readonly RegisteredId[] }
  | { readonly isOk: false; readonly problem: string };

/** An absent file is an empty register; a damaged one is never overwritten. */
export function readRegister(file: YamlFile | undefined): ReadRegister {
  if (!file) return { isOk: true, ids: [] };
  const [problem] = file.problems;
  if (problem) return { isOk: false, problem: say.unreadable(`${problem.place.line}:${problem.place.col}`) };
  const parsed = registerSchema.safeParse(file.root.value);
  if (parsed.success) return { isOk: true, ids: parsed.data.ids };
  return { isOk: false, problem: say.unreadable(parsed.error.issues[0]?.path.join('.') ?? '') };
}

const HEAD = `# The register of every id ever used; written by \`npm run ids\`, never by hand.
# An id is for ever: learners' answers hang on it. What is gone is retired and stays here.
`;

export function registerText(ids: readonly RegisteredId[]): string {
  return `${HEAD}ids:${ids.length === 0 ? ' []' : ''}\n${ids.map((entry) => `  - ${line(entry)}\n`).join('')}`;
}

function line({ id, kind, since, retired, replacedBy }: RegisteredId): string {
  const end = `${retired ? ', retired: true' : ''}${replacedBy ? `, replacedBy: ${replacedBy}` : ''}`;
  return `{ id: ${id}, kind: ${kind}, since: ${since}${end} }`;
}
