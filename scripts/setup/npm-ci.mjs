// Runs `npm ci` and says in one word why it failed.
import { spawn } from 'node:child_process';
import { statfsSync } from 'node:fs';

/** @typedef {'ok' | 'offline' | 'disk-full' | 'failed'} InstallOutcome */

/** @returns {Promise<{ outcome: InstallOutcome, output: string }>} */
export function npmCi(root, tools, env = process.env) {
  const childEnv = Object.fromEntries(Object.entries(env).filter(([key]) => key.toUpperCase() !== 'PATH'));
  const args = [
    tools.npm,
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  return new Promise((resolve) => {
    const child = spawn(tools.node, args, {
      cwd: root,
      env: { ...childEnv, PATH: tools.path },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk) => {
      output = (output + chunk).slice(-40_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ outcome: outcomeOf(1, String(error)), output: String(error) }));
    child.on('close', (code) => {
      const outcome = outcomeOf(code, output);
      // Install scripts of packages trip over a full disk without calling it by its name.
      resolve({ outcome: outcome === 'failed' && isAlmostFull(root) ? 'disk-full' : outcome, output });
    });
  });
}

/** @returns {InstallOutcome} */
export function outcomeOf(code, output) {
  if (code === 0) return 'ok';
  if (/ENOSPC|EDQUOT|no space left/i.test(output)) return 'disk-full';
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT|FETCH_ERROR|network/i.test(
      output,
    )
  ) {
    return 'offline';
  }
  return 'failed';
}

const leastBytes = 100_000_000;

function isAlmostFull(folder) {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize < leastBytes;
}
