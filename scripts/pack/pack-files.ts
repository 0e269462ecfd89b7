// Puts together all files of a packed course, in a fixed order.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../build/job.ts';
import { bundleServer } from './bundle-server.ts';
import { notice } from './notice.ts';
import { type PackFile, textFile } from './pack-file.ts';
import { PLATFORMS, type PlatformName } from './platforms.ts';
import { readmeHtml } from './readme-html.ts';
import { runtimeOf } from './runtime.ts';
import { siteFiles } from './site-files.ts';
import { startFiles } from './start-files.ts';

type Packed = { readonly platform: PlatformName; readonly learnerDir: string; readonly trainerDir: string };

export async function packFiles({
  platform,
  learnerDir,
  trainerDir,
}: Packed): Promise<readonly PackFile[] | { readonly problem: string }> {
  const target = PLATFORMS[platform];
  const runtime = await runtimeOf(target);
  if ('problem' in runtime) return runtime;
  const program = target.system === 'windows' ? 'runtime/node.exe' : 'runtime/node';
  const files: readonly PackFile[] = [
    ...startFiles(target.system),
    textFile('README.html', readmeHtml(platform)),
    textFile('LICENSE', ofProject('LICENSE')),
    textFile('LICENSE-content.md', ofProject('LICENSE-content.md')),
    textFile('NOTICE.txt', notice(target.runtimeVersion)),
    { path: program, isExecutable: true, bytes: runtime.program },
    textFile('runtime/LICENSE', runtime.licence),
    textFile('app/server.mjs', await bundleServer()),
    ...siteFiles(learnerDir, 'app/learner'),
    ...siteFiles(trainerDir, 'app/trainer'),
  ];
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function ofProject(name: string): string {
  return readFileSync(join(projectRoot, name), 'utf8').replaceAll('\r\n', '\n');
}
