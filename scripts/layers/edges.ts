// Finds which layer imports which, from dependency-cruiser for modules and by reading .astro files, which it cannot parse.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, posix } from 'node:path';
import { cruise } from 'dependency-cruiser';

/** Layers from the top of the house to its ground; the picture has one box for each. */
export const LAYERS = [
  'pages',
  'layouts',
  'components',
  'islands',
  'stores',
  'storage',
  'site',
  'i18n',
  'server',
  'scripts',
  'core',
  'schema',
] as const;
export type Layer = (typeof LAYERS)[number];

export type Edge = {
  readonly from: Layer;
  readonly to: Layer;
  /** True when every import between the two is of types. */
  readonly isTypeOnly: boolean;
};

/** Every pair of layers with at least one import between them, in the order of LAYERS. */
export async function layerEdges(root: string): Promise<readonly Edge[]> {
  const seen = new Map<string, boolean>();
  const add = (from: string, to: string, isTypeOnly: boolean) => {
    const [a, b] = [layerOf(from), layerOf(to)];
    if (a && b && a !== b) seen.set(`${a} ${b}`, (seen.get(`${a} ${b}`) ?? true) && isTypeOnly);
  };
  for (const { source, dependencies } of await moduleImports(root)) {
    for (const { resolved, dependencyTypes } of dependencies)
      add(source, resolved, dependencyTypes.includes('type-only'));
  }
  for (const [from, to, isTypeOnly] of astroImports(root)) add(from, to, isTypeOnly);
  return LAYERS.flatMap((from) =>
    LAYERS.flatMap((to) => {
      const isTypeOnly = seen.get(`${from} ${to}`);
      return isTypeOnly === undefined ? [] : [{ from, to, isTypeOnly }];
    }),
  );
}

function layerOf(path: string): Layer | undefined {
  const [first = '', second = ''] = path.split('/');
  const name = first === 'src' ? second : first;
  return LAYERS.find((layer) => layer === name);
}

async function moduleImports(root: string) {
  const config: { readonly options: object } = createRequire(import.meta.url)(
    join(root, '.dependency-cruiser.cjs'),
  );
  const { output } = await cruise(['src', 'server', 'scripts'], { ...config.options, baseDir: root });
  if (typeof output === 'string') throw new Error(output);
  return output.modules;
}

function astroImports(root: string): readonly (readonly [from: string, to: string, isTypeOnly: boolean])[] {
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.astro'))
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap((path) => {
      const from = path.slice(root.length).replaceAll('\\', '/').replace(/^\//, '');
      const imports = readFileSync(path, 'utf8').matchAll(
        /\bimport\s+(type\s)?(?:[^'";]*?\bfrom\s+)?'(\.[^']+)'/g,
      );
      return [...imports].map(
        ([, type, target = '']) =>
          [from, posix.join(posix.dirname(from), target), type !== undefined] as const,
      );
    });
}
