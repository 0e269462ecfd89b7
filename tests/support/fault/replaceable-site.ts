// A server of its own over a copy of the built course that can be replaced by another build while pages are open.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject } from '../../../scripts/lib/project-copy.ts';
import { createApp } from '../../../server/app.ts';
import { listen } from '../../../server/listen.ts';

export type ReplaceableSite = AsyncDisposable & {
  readonly origin: string;
  /** Puts another build in the place of what is served, as a new release does: the old files are gone. */
  readonly replaceBy: (dir: string) => void;
};

export async function replaceableSite(dir: string): Promise<ReplaceableSite> {
  const root = mkdtempSync(join(tmpdir(), 'huikuan-site-'));
  const served = join(root, 'site');
  cpSync(dir, served, { recursive: true, preserveTimestamps: true });
  const app = createApp({ learnerDir: served, token: 'nobody' });
  const { port, close } = await listen(app, { port: 0, host: 'localhost' });
  return {
    origin: `http://localhost:${port}`,
    replaceBy: (next) => {
      const ready = join(root, 'next');
      cpSync(next, ready, { recursive: true, preserveTimestamps: true });
      renameSync(served, join(root, 'before'));
      renameSync(ready, served);
    },
    [Symbol.asyncDispose]: async () => {
      await close();
      rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** One edit of a source file; `find` stands in it exactly once. */
export type Edit = { readonly file: string; readonly find: string; readonly replace: string };

/** Builds the learner edition with some words changed, beside the project. @throws Error with the build's output */
export function buildWith(edits: readonly Edit[]): { readonly dir: string } & Disposable {
  const copy = copyProject('fault');
  try {
    for (const { file, find, replace } of edits) {
      const path = join(copy.root, file);
      const parts = readFileSync(path, 'utf8').split(find);
      if (parts.length !== 2) throw new Error(`“${find}” stands ${parts.length - 1} times in ${file}`);
      writeFileSync(path, parts.join(replace));
    }
    const dir = join(copy.root, '.cache', 'next');
    const args = ['scripts/build.ts', '--base', '/', '--edition', 'learner', '--out', dir];
    const built = spawnSync(process.execPath, args, { cwd: copy.root, encoding: 'utf8' });
    if (built.status !== 0) throw new Error(`the other build failed:\n${built.stdout}\n${built.stderr}`);
    return { dir, [Symbol.dispose]: copy.remove };
  } catch (error) {
    copy.remove();
    throw error;
  }
}
