// Reads port and host for `npm start` from the command line and the environment.
import { parseArgs } from 'node:util';
import { messages } from './messages.mjs';

/** @returns {{ port: number, host: string } | { problem: string }} */
export function startOptions(args, env) {
  let values;
  try {
    values = parseArgs({ args, options: { port: { type: 'string' }, host: { type: 'string' } } }).values;
  } catch (error) {
    return { problem: messages.badArgument(args.join(' ') || String(error)) };
  }
  const text = values.port ?? (env.HUIKUAN_PORT || env.PORT || '4321');
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65535) return { problem: messages.badPort(text) };
  return { port, host: values.host ?? (env.HUIKUAN_HOST || 'localhost') };
}
