// Packs what the build has made for this machine, into a path with spaces and Chinese, starts it and asks for every page.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './build/job.ts';
import { packMessages } from './pack/messages.ts';
import { packFiles } from './pack/pack-files.ts';
import { isPlatformName, ownPlatformName, PLATFORMS } from './pack/platforms.ts';
import { STARTERS } from './pack/start-files.ts';
import { type Tried, tryPack } from './pack/try-pack.ts';
import { writePack } from './pack/write-pack.ts';

const above = join(projectRoot, '.cache', '打包 试用 (1)');

async function checkPack(): Promise<Tried> {
  const platform = ownPlatformName();
  if (!isPlatformName(platform))
    return { passed: 0, complaints: [packMessages.badPlatform(platform, Object.keys(PLATFORMS))] };
  const [learnerDir, trainerDir] = [join(projectRoot, 'dist'), join(projectRoot, 'dist-trainer')];
  const files = await packFiles({ platform, learnerDir, trainerDir });
  if ('problem' in files) return { passed: 0, complaints: [files.problem] };
  try {
    await writePack(files, above);
    return await tryPack(above, STARTERS[PLATFORMS[platform].system].own);
  } finally {
    rmSync(above, { recursive: true, force: true });
  }
}

const { passed, complaints } = await checkPack();
for (const complaint of complaints) console.log(`! ${complaint}`);
console.log(`${passed} passed, ${complaints.length} failed`);
process.exitCode = complaints.length > 0 ? 1 : 0;
