// Finds a Node and npm outside node_modules: npm ci replaces that folder and must not stand on it.
import { existsSync, realpathSync } from 'node:fs';
import { basename, delimiter, dirname, join, relative } from 'node:path';

/** @returns {{ node: string, npm: string, path: string } | undefined} node, npm-cli.js and the PATH to run them with */
export function outsideNpm(root, env = process.env, self = process.execPath) {
  const folders = pathFolders(env).filter((folder) => !isInside(root, folder));
  const exe = process.platform === 'win32' ? 'node.exe' : 'node';
  const node = [env.npm_node_execpath, self, ...folders.map((folder) => join(folder, exe))].find(
    (path) =>
      path !== undefined && existsSync(path) && !isInside(root, path) && !isInside(root, realpathSync(path)),
  );
  if (!node) return undefined;
  const home = dirname(realpathSync(node));
  const npm = [
    env.npm_execpath,
    join(home, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(home, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    ...folders.flatMap((folder) => [
      linkTarget(join(folder, 'npm')),
      join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    ]),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ].find(
    (path) =>
      path !== undefined && basename(path) === 'npm-cli.js' && existsSync(path) && !isInside(root, path),
  );
  if (!npm) return undefined;
  return { node, npm, path: [dirname(node), ...folders].join(delimiter) };
}

function pathFolders(env) {
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH');
  return (name === undefined ? '' : (env[name] ?? '')).split(delimiter).filter((folder) => folder !== '');
}

function isInside(root, path) {
  const way = relative(join(root, 'node_modules'), path);
  return way === '' || (!way.startsWith('..') && !/^([a-z]:|[\\/])/i.test(way));
}

function linkTarget(path) {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
