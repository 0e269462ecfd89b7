// A short name for the folder that a server serves, which gives its path away to nobody.
import { createHash } from 'node:crypto';

/** The same mark as scripts/setup/our-server.mjs computes. */
export function folderMark(root: string): string {
  return createHash('sha256')
    .update(root.replace(/[\\/]+$/, ''))
    .digest('hex')
    .slice(0, 12);
}
