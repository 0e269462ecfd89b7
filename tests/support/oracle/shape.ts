// Reads one value of a parsed YAML file in the form the oracle expects, or throws with its place.

export type Mapping = Readonly<Record<string, unknown>>;

const refuse = (where: string, value: unknown): never => {
  throw new Error(`${where}: the format doesn't allow ${JSON.stringify(value)}`);
};

/** A mapping with all needed keys, and no others than these and the optional ones; both as words in one string. */
export const mapping = (value: unknown, where: string, needed: string, optional = ''): Mapping => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(where, value);
  const found = Object.keys(value);
  const must = needed.split(' ').filter((key) => key !== '');
  const may = [...must, ...optional.split(' ')];
  const missing = must.filter((key) => !found.includes(key));
  const foreign = found.filter((key) => !may.includes(key));
  if (missing.length > 0 || foreign.length > 0) return refuse(where, { missing, foreign });
  return value as Mapping;
};

/** Entries of a mapping whose keys are names of its own. */
export const entries = (value: unknown, where: string): readonly (readonly [string, unknown])[] => {
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(where, value);
  return Object.entries(value);
};

/** A list; missing is empty. */
export const list = (value: unknown, where: string): readonly unknown[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : refuse(where, value);
};

export const word = (value: unknown, where: string): string =>
  typeof value === 'string' ? value : refuse(where, value);

export const wordOrNone = (value: unknown, where: string): string | null =>
  value === undefined ? null : word(value, where);

export const words = (value: unknown, where: string): readonly string[] =>
  list(value, where).map((each) => word(each, where));

export const whole = (value: unknown, where: string): number =>
  typeof value === 'number' && Number.isInteger(value) ? value : refuse(where, value);

/** One of the words that stand there. */
export const oneOf = <Word extends string>(value: unknown, allowed: readonly Word[], where: string): Word =>
  allowed.find((each) => each === value) ?? refuse(where, value);

/** Refuses names that aren't in the list. */
export const known = (
  names: readonly string[],
  allowed: readonly string[],
  where: string,
): readonly string[] => {
  for (const name of names) oneOf(name, allowed, where);
  return names;
};

/** Ids of a list of mappings, each once. */
export const ids = (value: unknown, where: string): readonly string[] => {
  const all = list(value, where).map((each) => word((each as Mapping)['id'], where));
  return new Set(all).size === all.length ? all : refuse(where, all);
};
