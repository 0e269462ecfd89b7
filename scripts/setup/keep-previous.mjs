// Keeps the old node_modules aside while a new one is installed, so that a failed install costs nothing.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const retry = { recursive: true, force: true, maxRetries: 5, retryDelay: 200 };

/** @returns {{ restore: () => boolean, discard: () => void }} restore answers whether there was something to go back to */
export function keepPrevious(root) {
  const current = join(root, 'node_modules');
  const aside = asideFolder(root);
  mkdirSync(join(root, '.cache'), { recursive: true });
  moveRunningNodeAway(root);
  let moved = false;
  if (existsSync(current)) {
    rmSync(aside, retry);
    try {
      renameSync(current, aside);
      moved = true;
    } catch {
      // Windows refuses while an editor holds a file; npm ci then replaces the folder in place.
    }
  }
  return {
    restore: () => {
      if (moved) putBack(current, aside);
      return moved;
    },
    discard: () => rmSync(aside, retry),
  };
}

/** Puts back what an interrupted install left aside. */
export function recoverInterrupted(root) {
  const aside = asideFolder(root);
  if (!existsSync(aside)) return;
  if (existsSync(join(root, 'node_modules', '.huikuan-lock'))) rmSync(aside, retry);
  else putBack(join(root, 'node_modules'), aside);
}

function asideFolder(root) {
  return join(root, '.cache', 'node_modules.previous');
}

function putBack(current, aside) {
  rmSync(current, retry);
  renameSync(aside, current);
}

/** Windows locks a running program's file but lets it be renamed. */
function moveRunningNodeAway(root) {
  if (process.platform !== 'win32') return;
  if (!process.execPath.toLowerCase().startsWith(join(root, 'node_modules').toLowerCase())) return;
  try {
    renameSync(process.execPath, join(root, '.cache', `node-in-use-${process.pid}.exe`));
  } catch {
    // npm ci will say what it could not remove.
  }
}
