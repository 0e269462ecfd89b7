// Finds the Node that the project brings along as a dependency.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Path of the project's own Node, or undefined when it is not installed. */
export function ownNode(root) {
  const modules = join(root, 'node_modules');
  const names = process.platform === 'win32' ? ['node.exe'] : ['node'];
  const folders = [join(modules, 'node', 'bin'), join(modules, 'node')];
  for (const parent of [join(modules, 'node', 'node_modules'), modules]) {
    if (!existsSync(parent)) continue;
    for (const entry of readdirSync(parent)) {
      if (/^node-(bin-)?(win|linux|darwin|aix|sunos)/.test(entry)) folders.push(join(parent, entry, 'bin'));
    }
  }
  if (process.platform !== 'win32') folders.push(join(modules, '.bin'));
  for (const folder of folders) {
    for (const name of names) {
      const path = join(folder, name);
      if (existsSync(path) && !isFolder(path)) return path;
    }
  }
  return undefined;
}

function isFolder(path) {
  try {
    readdirSync(path);
    return true;
  } catch {
    return false;
  }
}
