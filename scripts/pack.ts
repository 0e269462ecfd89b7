// Entry of `npm run pack`: the course with its own runtime in one folder, for a machine on which nothing may be installed.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshBuild } from './build/fresh-build.ts';
import { packMessages } from './pack/messages.ts';
import { packOptions } from './pack/options.ts';
import { hashOf, sizeOf } from './pack/pack-file.ts';
import { packFiles } from './pack/pack-files.ts';
import { mayReplacePack, writePack } from './pack/write-pack.ts';
import { zipPack } from './pack/zip-pack.ts';

async function pack(): Promise<string | undefined> {
  const options = packOptions(process.argv.slice(2));
  if ('problem' in options) return options.problem;
  const { platform, isZipped, out } = options;
  const name = `huikuan-${platform}`;
  const folder = join(out, name);
  if (!mayReplacePack(folder)) return packMessages.outNotOurs(folder);
  const jobs = await freshBuild([]);
  if ('problem' in jobs) return jobs.problem;
  const [learner, trainer] = jobs;
  if (!learner || !trainer) throw new Error(`two editions wanted, ${jobs.length} built`);
  console.log(packMessages.packing(platform));
  const files = await packFiles({ platform, learnerDir: learner.outDir, trainerDir: trainer.outDir });
  if ('problem' in files) return files.problem;
  await writePack(files, folder);
  console.log(packMessages.packed(folder, files.length, sizeOf(files) / 1e6));
  console.log(packMessages.folderHash(hashOf(files)));
  if (isZipped) {
    console.log(packMessages.zipping);
    const zip = zipPack(files, name);
    const file = `${folder}.zip`;
    writeFileSync(file, zip);
    console.log(packMessages.zipped(file, zip.length / 1e6));
    console.log(packMessages.zipHash(createHash('sha256').update(zip).digest('hex')));
  }
  console.log(packMessages.answersInside);
  return undefined;
}

const problem = await pack().catch((error: unknown) => {
  if (/ENOSPC|EDQUOT/.test(String(error))) return packMessages.diskFull;
  throw error;
});
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 1;
}
