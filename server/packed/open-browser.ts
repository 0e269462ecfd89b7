// Opens an address in the browser that the machine uses, whatever the machine is.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

type Command = { readonly file: string; readonly args: readonly string[] };

/** @param url without characters that a shell would read, as our own addresses are */
export function browserCommand(
  url: string,
  platform: string,
  env: Readonly<Record<string, string | undefined>>,
): Command {
  if (platform === 'win32') {
    const shell = env['ComSpec'] ?? join(env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'cmd.exe');
    return { file: shell, args: ['/d', '/c', 'start', '""', url] };
  }
  return platform === 'darwin' ? { file: '/usr/bin/open', args: [url] } : { file: 'xdg-open', args: [url] };
}

const patienceMs = 3000;

/** False when the machine has nothing to open an address with, or says that it failed. */
export function openBrowser(url: string): Promise<boolean> {
  const { file, args } = browserCommand(url, process.platform, process.env);
  return new Promise((resolve) => {
    const child = spawn(file, [...args], {
      stdio: 'ignore',
      detached: process.platform !== 'win32',
      windowsHide: true,
      windowsVerbatimArguments: true,
    });
    // Some openers stay as long as the browser does.
    const timer = setTimeout(() => resolve(true), patienceMs);
    const end = (isOpen: boolean): void => {
      clearTimeout(timer);
      resolve(isOpen);
    };
    child.once('error', () => end(false));
    child.once('exit', (code) => end(code === 0));
    child.unref();
  });
}
