// Tells whether node_modules holds what package-lock.json asks for, without asking npm.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The mark left behind after a successful install: the lockfile's hash and the machine it was installed for. */
export function lockMark(root) {
  const hash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  return `${hash} ${process.platform}-${process.arch}\n`;
}

/**
 * Compares package-lock.json with npm's own record of the installed tree, package by package.
 * @param {{ packages?: Record<string, { version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }> }} lock
 * @param {{ packages?: Record<string, { version?: string }> }} installed
 */
export function isSameTree(lock, installed) {
  const have = installed.packages ?? {};
  const wanted = Object.entries(lock.packages ?? {}).filter(([path]) => path !== '');
  if (wanted.length === 0) return false;
  const known = new Set(wanted.map(([path]) => path));
  return (
    wanted.every(([path, entry]) => {
      const there = have[path];
      if (!there) return entry.optional === true || entry.devOptional === true;
      return there.version === entry.version;
    }) && Object.keys(have).every((path) => known.has(path))
  );
}

/** True when nothing has to be installed. Adopts a tree that was put there by hand if it holds the same packages. */
export function isInstalled(root) {
  const mark = lockMark(root);
  const markFile = join(root, 'node_modules', '.huikuan-lock');
  if (existsSync(markFile)) return readFileSync(markFile, 'utf8') === mark;
  const recordFile = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(recordFile)) return false;
  try {
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
    if (!isSameTree(lock, JSON.parse(readFileSync(recordFile, 'utf8')))) return false;
  } catch {
    return false;
  }
  writeFileSync(markFile, mark);
  return true;
}
