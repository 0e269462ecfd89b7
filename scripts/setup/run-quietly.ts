// Runs a program without a shell and answers with its exit and words.
import { spawnSync } from 'node:child_process';

export type Quiet = { readonly isOk: boolean; readonly stdout: string; readonly output: string };

export function runQuietly(program: string, args: readonly string[], timeoutMs: number): Quiet {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', timeout: timeoutMs, env });
  return {
    isOk: status === 0,
    stdout: (stdout ?? '').trim(),
    output: `${stdout ?? ''}${stderr ?? ''}`.trim(),
  };
}
