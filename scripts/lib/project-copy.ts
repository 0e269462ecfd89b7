// Makes a throw-away copy of the project beside which node_modules is linked, so that tools may change and build it freely.
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

export type ProjectCopy = {
  /** Absolute path of the copy. */
  readonly root: string;
  readonly remove: () => void;
};

/** Copies what git would keep (everything that .gitignore does not name) into the system's temporary folder. */
export function copyProject(label: string): ProjectCopy {
  const root = mkdtempSync(join(tmpdir(), `huikuan-${label}-`));
  try {
    copyBelow(projectRoot, root, ignoredBy(readFileSync(join(projectRoot, '.gitignore'), 'utf8')));
    // A junction needs no administrator on Windows; elsewhere the type is ignored.
    symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'), 'junction');
  } catch (error) {
    rmSync(root, { recursive: true, force: true });
    throw error;
  }
  return {
    root,
    remove: () => {
      unlinkSync(join(root, 'node_modules'));
      rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

function copyBelow(from: string, to: string, isIgnored: (name: string) => boolean): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (isIgnored(entry.name)) continue;
    if (entry.isDirectory()) copyBelow(join(from, entry.name), join(to, entry.name), isIgnored);
    else if (entry.isFile()) copyFileSync(join(from, entry.name), join(to, entry.name));
  }
}

/** Understands the plain lines of our .gitignore: `folder/`, `name` and `*.ending`. */
function ignoredBy(gitignore: string): (name: string) => boolean {
  const lines = gitignore
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/^\/|\/$/g, ''))
    .filter((line) => line && !line.startsWith('#'));
  const names = new Set([...lines.filter((line) => !line.startsWith('*')), '.git']);
  const endings = lines.filter((line) => line.startsWith('*')).map((line) => line.slice(1));
  return (name) => names.has(name) || endings.some((ending) => name.endsWith(ending));
}
