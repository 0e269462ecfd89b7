// Bundles the core in memory with one replacement made in it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { CoreUnderTest } from './core-under-test.ts';
import type { Mutant } from './mutants.ts';

const CORE = join(import.meta.dirname, '../../../src/core/roleplay');
const ENTRY = ['compile/compile-scenario', 'state', 'offered', 'step', 'lines', 'analysis/skill-evidence']
  .map((file) => `export * from './${file}.ts';`)
  .join('\n');

const mutated = ({ file, find, replace }: Mutant): string => {
  const [before, after, ...more] = readFileSync(join(CORE, file), 'utf8').split(find);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`${file} must hold exactly once: ${find}`);
  return `${before}${replace}${after}`;
};

/** The core as it stands, or with the mutant's mistake in it. Throws when the mutant no longer fits its file. */
export const mutatedCore = async (mutant: Mutant | undefined): Promise<CoreUnderTest> => {
  const contents = mutant && mutated(mutant);
  const path = mutant && join(CORE, mutant.file);
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: CORE, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    plugins: [
      {
        name: 'mutant',
        setup: ({ onLoad }) => {
          onLoad({ filter: /[.]ts$/ }, (args) =>
            args.path === path && contents !== undefined ? { contents, loader: 'ts' } : undefined,
          );
        },
      },
    ],
  });
  const [bundle] = outputFiles;
  if (!bundle) throw new Error('esbuild wrote nothing');
  const url = `data:text/javascript;base64,${Buffer.from(bundle.contents).toString('base64')}`;
  return await import(/* @vite-ignore */ url);
};
