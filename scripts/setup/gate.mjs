// Order of `npm test`: install, then the gate on the project's own Node; whatever happens, a last line with counts.
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { messages } from './messages.mjs';
import { projectRoot } from './paths.mjs';
import { runChild } from './run-child.mjs';

export async function gate(args) {
  const root = projectRoot;
  const installed = await ensureInstalled({ root, say: (line) => console.log(line) }).catch((error) => {
    console.error(error);
    return { problem: error?.code === 'ENOSPC' ? messages.diskFull : messages.installFailed };
  });
  if ('problem' in installed) {
    console.log(installed.problem);
    console.log('0 passed, 1 failed');
    process.exitCode = 1;
    return;
  }
  const stale = installed.isCurrent ? [] : ['--stale-dependencies'];
  process.exitCode = await runChild(
    installed.node,
    [join(root, 'scripts', 'gate', 'run.ts'), ...stale, ...args],
    { root },
  );
}
