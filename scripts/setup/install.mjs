// Installs what is missing: npm ci only when node_modules is not what the lockfile asks for.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepPrevious, recoverInterrupted } from './keep-previous.mjs';
import { isInstalled, lockMark } from './lock.mjs';
import { messages } from './messages.mjs';
import { npmCi } from './npm-ci.mjs';
import { outsideNpm } from './outside-npm.mjs';
import { ownNode } from './own-node.mjs';

/**
 * @param {{ root: string, say: (line: string) => void, run?: typeof npmCi }} options
 * @returns {Promise<{ node: string, isCurrent: boolean } | { problem: string }>}
 */
export async function ensureInstalled({ root, say, run = npmCi }) {
  recoverInterrupted(root);
  const before = ownNode(root);
  if (before && isInstalled(root)) return { node: before, isCurrent: true };
  const tools = outsideNpm(root);
  if (!tools) return { problem: messages.noNpm };
  say(messages.installing);
  const previous = keepPrevious(root);
  const { outcome, output } = await run(root, tools);
  if (outcome === 'ok') {
    previous.discard();
    const node = ownNode(root);
    if (!node) return { problem: messages.noOwnNode };
    writeFileSync(join(root, 'node_modules', '.huikuan-lock'), lockMark(root));
    return { node, isCurrent: true };
  }
  previous.restore();
  const node = ownNode(root);
  if (outcome === 'disk-full') return { problem: messages.diskFull };
  if (outcome === 'offline') {
    if (!node) return { problem: messages.offlineNothing };
    say(messages.offlineGoesOn);
    return { node, isCurrent: false };
  }
  say(output.trimEnd());
  return { problem: messages.installFailed };
}
