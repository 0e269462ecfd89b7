// Starts a packed folder as a company's machine would, without any environment, and asks for each of its pages.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filesBelow } from '../build/files-below.ts';

export type Tried = { readonly passed: number; readonly complaints: readonly string[] };

const EDITIONS = [
  { folder: 'learner', base: '/' },
  { folder: 'trainer', base: '/trainer/' },
] as const;
const longestStartMs = 30_000;

/** @param starter file name of the start file in the folder */
export async function tryPack(folder: string, starter: string): Promise<Tried> {
  const child = spawn(join(folder, starter), ['--no-open'], { env: {}, cwd: '/' });
  try {
    const origin = await originOf(child);
    if (origin === undefined) return { passed: 0, complaints: [`${starter} did not start`] };
    const complaints: string[] = [];
    let passed = 0;
    for (const { folder: edition, base } of EDITIONS) {
      const dir = join(folder, 'app', edition);
      for (const file of filesBelow(dir).filter((path) => path.endsWith('.html'))) {
        const path = relative(dir, file).replaceAll('\\', '/');
        const url = `${origin}${base}${path.replace(/(^|\/)index\.html$/, '$1')}`;
        const answer = await fetch(url);
        const isSame = (await answer.text()) === readFileSync(file, 'utf8');
        if (answer.status === 200 && isSame) passed += 1;
        else complaints.push(`${url}: ${answer.status}${isSame ? '' : ', another text'}`);
      }
    }
    return { passed, complaints };
  } finally {
    child.kill('SIGKILL');
  }
}

/** The address that it says, undefined when it says none. */
function originOf(child: ChildProcess): Promise<string | undefined> {
  return new Promise((resolve) => {
    let said = '';
    const timer = setTimeout(() => resolve(undefined), longestStartMs);
    const end = (origin: string | undefined): void => {
      clearTimeout(timer);
      resolve(origin);
    };
    child.stdout?.on('data', (chunk) => {
      said += chunk;
      const origin = /(http:\/\/localhost:\d+)\/trainer\//.exec(said)?.[1];
      if (origin !== undefined) end(origin);
    });
    child.once('error', () => end(undefined));
    child.once('exit', () => end(undefined));
  });
}
