// Compiled scenarios of released versions, kept by hash, so that games played on them can still be opened as they were.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { buildEnv } from './build-env.ts';

const SUFFIX = '.json.br';

/** Hash and JSON text of each; none where nothing was released yet. Written by `npm run release:scenarios`. */
export function releasedScenarios(): readonly { readonly hash: string; readonly json: string }[] {
  const folder = join(buildEnv(process.env).root, 'released/scenarios');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(SUFFIX))
    .toSorted()
    .map((name) => ({
      hash: name.slice(0, -SUFFIX.length),
      json: brotliDecompressSync(readFileSync(join(folder, name))).toString('utf8'),
    }));
}
