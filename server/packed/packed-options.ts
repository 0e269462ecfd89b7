// Reads what the start files of a packed course ask for.
import { parseArgs } from 'node:util';
import { packedMessages } from './messages.ts';

export type PackedOptions = {
  /** Other devices in the same network may open the course too. */
  readonly isForNetwork: boolean;
  /** The port that is tried first. */
  readonly port: number;
  readonly opensBrowser: boolean;
};

export function packedOptions(args: readonly string[]): PackedOptions | { readonly problem: string } {
  const values = parse(args);
  if ('problem' in values) return values;
  const { lan = false, port: text = '4321', 'no-open': isQuiet = false } = values;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65535) return { problem: packedMessages.badPort(text) };
  return { isForNetwork: lan, port, opensBrowser: !isQuiet };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { lan: { type: 'boolean' }, port: { type: 'string' }, 'no-open': { type: 'boolean' } },
    }).values;
  } catch (error) {
    return { problem: packedMessages.badArgument(error instanceof Error ? error.message : String(error)) };
  }
}
