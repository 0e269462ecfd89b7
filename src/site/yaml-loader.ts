// Loads YAML files as collection entries with the same parser as the content check, so that dates stay text.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';

/**
 * A loader for one YAML file, or for every .yaml file of a folder; what is missing has no entries, the content check tells
 * which may be. An entry's id is its file name without ending.
 */
export function yamlLoader(folder: string, file?: string): Loader {
  return {
    name: 'huikuan-yaml',
    async load({ store, parseData, generateDigest, watcher, config }) {
      const base = resolve(folder);
      const load = async () => {
        const names = file ? [file].filter((name) => existsSync(join(base, name))) : await yamlNames(base);
        store.clear();
        for (const name of names) {
          const filePath = join(base, name);
          const source = await readFile(filePath, 'utf8');
          const id = name.replace(/\.yaml$/, '');
          const data = await parseData({ id, data: parse(source), filePath });
          store.set({ id, data, digest: generateDigest(`${config.base}${source}`) });
        }
      };
      await load();
      watcher?.add(file ? join(base, file) : base);
      watcher?.on('change', (path) => {
        if (path.startsWith(base) && path.endsWith('.yaml')) void load();
      });
    },
  };
}

async function yamlNames(folder: string): Promise<readonly string[]> {
  if (!existsSync(folder)) return [];
  return (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
}
