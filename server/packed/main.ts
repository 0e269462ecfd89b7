// Entry of a packed course: serves the two folders beside it, opens the browser, writes nothing anywhere.
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lanAddresses } from '../addresses.ts';
import { createApp } from '../app.ts';
import { folderMark } from '../folder-mark.ts';
import { greeting } from '../greeting.ts';
import { stopWhenAsked } from '../stop-when-asked.ts';
import { claimPort } from './claim-port.ts';
import { packedMessages } from './messages.ts';
import { openBrowser } from './open-browser.ts';
import { type PackedOptions, packedOptions } from './packed-options.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

async function main(): Promise<string | undefined> {
  const options = packedOptions(process.argv.slice(2));
  if ('problem' in options) return options.problem;
  const learnerDir = join(here, 'learner');
  const trainerDir = join(here, 'trainer');
  for (const folder of [learnerDir, trainerDir])
    if (!existsSync(join(folder, 'index.html'))) return packedMessages.incomplete;
  const host = options.isForNetwork ? '0.0.0.0' : 'localhost';
  const mark = folderMark(here);
  // A new token each time: nothing to keep in a folder that may not be written to.
  const token = randomBytes(18).toString('base64url');
  const health = { folder: mark, reach: options.isForNetwork ? 'network' : 'machine' };
  const app = createApp({ learnerDir, trainerDir, token, health, onError: console.error });
  const claimed = await claimPort({ app, host, firstPort: options.port, mark });
  if (claimed.kind === 'no-port') return packedMessages.noPort(options.port, claimed.last);
  if (claimed.kind === 'already') {
    const url = addressAt(claimed.port);
    if (options.isForNetwork && !claimed.isForNetwork) return packedMessages.runningForOneMachine(url);
    console.log(packedMessages.alreadyRunning(url));
    await show(url, options);
    return undefined;
  }
  const { port } = claimed.listening;
  if (port !== options.port) console.log(packedMessages.otherPort(options.port, port));
  for (const line of greeting({ port, host, token })) console.log(line);
  if (options.isForNetwork)
    console.log(lanAddresses().length > 0 ? packedMessages.network : packedMessages.noNetwork);
  console.log(packedMessages.howToStop);
  stopWhenAsked(claimed.listening, console.log);
  await show(addressAt(port), options);
  return undefined;
}

function addressAt(port: number): string {
  return `http://localhost:${port}/trainer/`;
}

async function show(url: string, { opensBrowser }: PackedOptions): Promise<void> {
  if (!opensBrowser) return;
  console.log(packedMessages.opening);
  if (!(await openBrowser(url))) console.log(packedMessages.openYourself(url));
}

const problem = await main().catch((error: unknown) => {
  console.error(error);
  return packedMessages.unexpected;
});
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 1;
}
