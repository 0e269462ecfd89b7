// Bundles the server of a packed course into one readable file that needs no packages.
import { join } from 'node:path';
import { build } from 'esbuild';
import { projectRoot } from '../build/job.ts';

/** Not minified: whoever looks after a company's machines may want to read what listens there. */
export async function bundleServer(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(projectRoot, 'server', 'packed', 'main.ts')],
    absWorkingDir: projectRoot,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    charset: 'utf8',
    legalComments: 'none', // all licences stand in NOTICE.txt
    write: false,
    outfile: 'server.mjs',
  });
  const [file] = outputFiles;
  if (!file) throw new Error('the bundle of the server is empty');
  return file.text;
}
