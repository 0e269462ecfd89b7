// Reads what the server was asked to do: port, host, folders.
import { parseArgs } from 'node:util';
import { messages } from './messages.ts';

export type ServerOptions = {
  readonly port: number;
  readonly host: string;
  readonly learnerDir: string;
  readonly trainerDir: string;
  readonly myClassroomDir: string;
  readonly mounts: readonly { readonly base: string; readonly dir: string }[];
};

export function serverOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): ServerOptions | { readonly problem: string } {
  const parsed = parse(args);
  if ('problem' in parsed) return parsed;
  const text = parsed.port ?? (env['HUIKUAN_PORT'] || env['PORT'] || '4321');
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65535) return { problem: messages.badPort(text) };
  const mounts = [];
  for (const text of parsed.mount ?? []) {
    const match = /^(\/(?:[\w.~-]+\/)+)=(.+)$/.exec(text);
    if (match?.[1] === undefined || match[2] === undefined) return { problem: messages.badMount(text) };
    mounts.push({ base: match[1], dir: match[2] });
  }
  return {
    port,
    host: parsed.host ?? (env['HUIKUAN_HOST'] || 'localhost'),
    learnerDir: parsed.learner ?? 'dist',
    trainerDir: parsed.trainer ?? 'dist-trainer',
    myClassroomDir: parsed['my-classroom'] ?? 'my-classroom',
    mounts,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        learner: { type: 'string' },
        trainer: { type: 'string' },
        'my-classroom': { type: 'string' },
        mount: { type: 'string', multiple: true },
      },
    }).values;
  } catch (error) {
    return { problem: messages.badArgument(error instanceof Error ? error.message : String(error)) };
  }
}
