// Finds a feature in MDN's data, by the names under which code uses it.
import data, { type CompatStatement, type Identifier } from '@mdn/browser-compat-data/forLegacyNode';

export type Known = { readonly feature: string; readonly compat: CompatStatement };

/** What stands under a path like `api.Window.fetch`, or nothing. */
export function compatAt(path: readonly string[]): Known | undefined {
  let at: Identifier | undefined = data as unknown as Identifier;
  for (const name of path) {
    if (at === undefined || !Object.hasOwn(at, name)) return undefined;
    at = at[name];
  }
  const compat = at?.__compat;
  return compat && { feature: path.join('.'), compat };
}

/** The first path that the data knows. */
export function firstKnown(paths: readonly (readonly string[])[]): Known | undefined {
  for (const path of paths) {
    const known = compatAt(path);
    if (known) return known;
  }
  return undefined;
}

/** Names below a path that are features themselves. */
export function namesAt(path: readonly string[]): readonly string[] {
  let at: Identifier | undefined = data as unknown as Identifier;
  for (const name of path) at = at?.[name];
  return Object.keys(at ?? {}).filter((name) => name !== '__compat');
}
