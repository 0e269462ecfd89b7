// Turns the command line of the pack command into what to pack and where to put it.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../build/job.ts';
import { packMessages } from './messages.ts';
import { isPlatformName, ownPlatformName, PLATFORMS, type PlatformName } from './platforms.ts';

export type PackOptions = {
  readonly platform: PlatformName;
  readonly isZipped: boolean;
  /** Absolute path of the folder that the packed folder and the zip go into. */
  readonly out: string;
};

export function packOptions(args: readonly string[]): PackOptions | { readonly problem: string } {
  const values = parse(args);
  if ('problem' in values) return values;
  const { platform = ownPlatformName(), zip = false, out = resolve(projectRoot, 'packs') } = values;
  if (!isPlatformName(platform))
    return { problem: packMessages.badPlatform(platform, Object.keys(PLATFORMS)) };
  return { platform, isZipped: zip, out: resolve(out) };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { platform: { type: 'string' }, zip: { type: 'boolean' }, out: { type: 'string' } },
    }).values;
  } catch (error) {
    return { problem: packMessages.badArgument(error instanceof Error ? error.message : String(error)) };
  }
}
