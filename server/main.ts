// Serves the built course: one process for learners and, behind its door, for the trainer.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lanAddresses } from './addresses.ts';
import { createApp } from './app.ts';
import { hasCode, type Listening, listen } from './listen.ts';
import { messages } from './messages.ts';
import { type ServerOptions, serverOptions } from './options.ts';
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
    health: { folder: folderMark() },
    onError: console.error,
  });
  try {
    const listening = await listen(app, options);
    greet(listening.port, options, token);
    stopWhenAsked(listening);
  } catch (error) {
    fail(problemOf(error, options));
  }
}

/** The same mark as scripts/setup/our-server.mjs computes. */
function folderMark(): string {
  return createHash('sha256')
    .update(root.replace(/[\\/]+$/, ''))
    .digest('hex')
    .slice(0, 12);
}

function greet(port: number, { host }: ServerOptions, token: string): void {
  const isEverywhere = host === '0.0.0.0' || host === '::';
  const own = isEverywhere || host === 'localhost' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  const isLocal = own === 'localhost' || own === '127.0.0.1' || own === '[::1]';
  console.log(messages.learnerAt(`http://${own}:${port}/`));
  console.log(messages.trainerAt(`http://${own}:${port}/trainer/${isLocal ? '' : `?token=${token}`}`));
  for (const address of isEverywhere ? lanAddresses() : []) {
    console.log(messages.otherMachines);
    console.log(`  ${messages.learnerAt(`http://${address}:${port}/`)}`);
    console.log(`  ${messages.trainerAt(`http://${address}:${port}/trainer/?token=${token}`)}`);
  }
  console.log(messages.nodeVersion(process.versions.node));
}

function stopWhenAsked(listening: Listening): void {
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) process.exit(0);
    isStopping = true;
    listening.close().then(() => {
      console.log(messages.stopped);
      process.exit(0);
    });
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  // The start script that spawned this process is gone.
  process.on('disconnect', stop);
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
