// Bundles the service worker into one classic script; it knows course and areas, no version, so it rarely changes.
import { join } from 'node:path';
import { build } from 'esbuild';
import { projectRoot } from './job.ts';

/** @returns the script's text */
export async function bundleWorker(course: string, areas: readonly string[]): Promise<string> {
  const result = await build({
    entryPoints: [join(projectRoot, 'src/offline/worker.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome108', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    define: { HUIKUAN_COURSE: JSON.stringify(course), HUIKUAN_AREAS: JSON.stringify(areas) },
  });
  const [script] = result.outputFiles;
  if (!script) throw new Error('the service worker was not bundled');
  return script.text;
}
