// Asks a port whether our own server already answers there, and whether it serves this very folder.
import { createHash } from 'node:crypto';

/** A short name for a project folder that gives its path away to nobody. */
export function folderMark(root) {
  return createHash('sha256')
    .update(root.replace(/[\\/]+$/, ''))
    .digest('hex')
    .slice(0, 12);
}

/** @returns {Promise<'none' | 'same' | 'other'>} 'none' also when something else than our server answers */
export async function ourServerAt(port, root) {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`, {
      signal: AbortSignal.timeout(700),
      redirect: 'error',
    });
    const body = await answer.json();
    if (body?.app !== 'huikuan') return 'none';
    return body.folder === folderMark(root) ? 'same' : 'other';
  } catch {
    return 'none';
  }
}
