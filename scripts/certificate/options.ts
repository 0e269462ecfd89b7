// The options of a command, each with one text; whatever doesn't belong is said in Chinese.
import { parseArgs } from 'node:util';
import { certificate as say } from './messages.ts';

export type Options<K extends string> = { readonly [name in K]?: string | undefined };

/** Options and the words beside them, or what is wrong. */
export function readOptions<K extends string>(
  args: readonly string[],
  names: readonly K[],
): { readonly options: Options<K>; readonly words: readonly string[] } | { readonly problem: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
      allowPositionals: true,
    });
    const entries = names.map((name) => [name, values[name]] as const);
    return { options: Object.fromEntries(entries) as Options<K>, words: positionals };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const bad = args.filter((arg) => arg.startsWith('--') && !names.some((name) => isOf(arg, name)));
    return { problem: say.badOptions(bad, names) };
  }
}

function isOf(arg: string, name: string): boolean {
  return arg === `--${name}` || arg.startsWith(`--${name}=`);
}
