// Runs a script on the project's Node, passes Ctrl-C on and answers with its exit code.
import { spawn } from 'node:child_process';

/** @returns {Promise<number>} */
export function runChild(node, args, { root, env = process.env }) {
  return new Promise((resolve) => {
    // The ipc channel lets the child notice when this process is gone, also on Windows.
    const child = spawn(node, args, { cwd: root, env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
    const pass = (signal) => {
      if (signal === 'SIGTERM') child.kill('SIGTERM');
      // Ctrl-C reaches the whole terminal group by itself; this process only has to wait.
      else if (!process.stdin.isTTY) child.kill('SIGINT');
    };
    process.on('SIGINT', pass);
    process.on('SIGTERM', pass);
    const end = (code) => {
      process.off('SIGINT', pass);
      process.off('SIGTERM', pass);
      resolve(code);
    };
    child.on('error', (error) => {
      console.error(String(error));
      end(1);
    });
    child.on('close', (code, signal) => end(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}
