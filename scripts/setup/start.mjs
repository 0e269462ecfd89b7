// Order of `npm start`: install, see that the port is free, build what is stale, serve.
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { messages } from './messages.mjs';
import { ourServerAt } from './our-server.mjs';
import { projectRoot } from './paths.mjs';
import { isPortFree } from './port-free.mjs';
import { runChild } from './run-child.mjs';
import { startOptions } from './start-options.mjs';

export async function start(args) {
  process.exitCode = await startCode(args);
}

async function startCode(args) {
  const root = projectRoot;
  const options = startOptions(args, process.env);
  if ('problem' in options) return fail(options.problem);
  const running = await ourServerAt(options.port, root);
  if (running === 'same') {
    console.log(messages.alreadyRunning(`http://localhost:${options.port}`));
    return 0;
  }
  if (running === 'other') return fail(messages.otherCopy(options.port));
  if (!(await isPortFree(options.port, options.host))) return fail(messages.portInUse(options.port));
  const installed = await ensureInstalled({ root, say: (line) => console.log(line) }).catch(problemOf);
  if ('problem' in installed) return fail(installed.problem);
  const built = await runChild(installed.node, [join(root, 'scripts', 'build.ts'), '--if-stale'], { root });
  if (built !== 0) return built;
  const serve = ['--port', String(options.port), '--host', options.host];
  return runChild(installed.node, [join(root, 'server', 'main.ts'), ...serve], { root });
}

function fail(sentence) {
  console.error(sentence);
  return 1;
}

function problemOf(error) {
  if (error?.code === 'ENOSPC' || error?.code === 'EDQUOT') return { problem: messages.diskFull };
  console.error(error);
  return { problem: messages.installFailed };
}
