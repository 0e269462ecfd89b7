// Serves the built course: one process for learners and, behind its door, for the trainer.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp } from './app.ts';
import { folderMark } from './folder-mark.ts';
import { greeting } from './greeting.ts';
import { hasCode, listen } from './listen.ts';
import { messages } from './messages.ts';
import { type ServerOptions, serverOptions } from './options.ts';
import { stopWhenAsked } from './stop-when-asked.ts';
import { tokenFrom } from './trainer/secret.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

async function main(): Promise<void> {
  const options = serverOptions(process.argv.slice(2), process.env);
  if ('problem' in options) return fail(options.problem);
  const learnerDir = resolve(root, options.learnerDir);
  const trainerDir = resolve(root, options.trainerDir);
  if (!existsSync(join(learnerDir, 'index.html'))) return fail(messages.notBuilt(learnerDir));
  const token = process.env['HUIKUAN_TRAINER_TOKEN'] || tokenFrom(join(root, '.cache', 'trainer-token'));
  const mounts = options.mounts.map((mount) => ({ ...mount, dir: resolve(root, mount.dir) }));
  const app = createApp({
    learnerDir,
    trainerDir,
    myClassroomDir: resolve(root, options.myClassroomDir),
    token,
    mounts,
    health: { folder: folderMark(root) },
    onError: console.error,
  });
  try {
    const listening = await listen(app, options);
    for (const line of greeting({ ...options, port: listening.port, token })) console.log(line);
    console.log(messages.nodeVersion(process.versions.node));
    stopWhenAsked(listening, console.log);
  } catch (error) {
    fail(problemOf(error, options));
  }
}

function problemOf(error: unknown, { port, host }: ServerOptions): string {
  if (hasCode(error, 'EADDRINUSE')) return messages.portInUse(port);
  if (hasCode(error, 'EADDRNOTAVAIL') || hasCode(error, 'ENOTFOUND')) return messages.hostUnknown(host);
  if (hasCode(error, 'EACCES')) return messages.portRefused(port);
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

await main();
