// Adds ids to the register and retires them; never drops one.
import { ID_PATTERN } from '../../src/schema/id.ts';
import type { RegisteredId } from '../../src/schema/register.ts';
import type { Definition } from '../check/model/definitions.ts';
import { ids as say } from './messages.ts';

export type RegisterResult =
  | { readonly isOk: true; readonly ids: readonly RegisteredId[]; readonly changed: readonly string[] }
  | { readonly isOk: false; readonly problem: string };

type Defined = readonly Pick<Definition, 'id' | 'kind' | 'place'>[];

/** Ids that are not of the agreed form stay out: the content check reports them. */
export function registerIds(
  register: readonly RegisteredId[],
  defined: Defined,
  today: string,
): RegisterResult {
  const known = new Set(register.map(({ id }) => id));
  const fresh = new Map<string, RegisteredId>();
  for (const { id, kind } of defined) {
    const isForm = id.split('/').every((part) => ID_PATTERN.test(part));
    if (isForm && !known.has(id) && !fresh.has(id)) fresh.set(id, { id, kind, since: today });
  }
  return { isOk: true, ids: sorted([...register, ...fresh.values()]), changed: [...fresh.keys()] };
}

/** Retires an id with its parts (`q-1/a` goes with `q-1`). */
export function retireId(
  register: readonly RegisteredId[],
  defined: Defined,
  id: string,
  replacedBy: string | undefined,
): RegisterResult {
  const entry = register.find((each) => each.id === id);
  const there = defined.find((each) => each.id === id);
  if (!entry) return { isOk: false, problem: say.unknown(id) };
  if (entry.retired) return { isOk: false, problem: say.alreadyRetired(id) };
  if (there) return { isOk: false, problem: say.stillThere(id, `${there.place.file}:${there.place.line}`) };
  if (replacedBy !== undefined && !register.some((each) => each.id === replacedBy && !each.retired)) {
    return { isOk: false, problem: say.unknownReplacement(replacedBy) };
  }
  const goes = (each: RegisteredId) => !each.retired && (each.id === id || each.id.startsWith(`${id}/`));
  const ids = register.map((each): RegisteredId => {
    if (!goes(each)) return each;
    return { ...each, retired: true, ...(each.id === id && replacedBy !== undefined ? { replacedBy } : {}) };
  });
  return { isOk: true, ids: sorted(ids), changed: register.filter(goes).map((each) => each.id) };
}

function sorted(ids: readonly RegisteredId[]): readonly RegisteredId[] {
  return ids.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
