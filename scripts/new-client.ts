// Writes the skeleton of a client type: `new-client <1-9>-<type id> [--root DIR]`; never overwrites.
import { parseArgs } from 'node:util';
import { clientSkeleton } from './new-scenario/client-skeleton.ts';
import { newCase, newClient as say } from './new-scenario/messages.ts';
import { isFileId, takenIn, writeNew } from './new-scenario/write-new.ts';

const { values, positionals } = parseArgs({
  options: { root: { type: 'string', default: '.' } },
  allowPositionals: true,
});

const problem = writeClient(positionals[0], values.root);
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 1;
}

/** @returns what stands in the way, in Chinese; undefined when the file was written */
function writeClient(name: string | undefined, root: string): string | undefined {
  const [, digit, id] = /^([1-9])-(.*)$/.exec(name ?? '') ?? [];
  if (digit === undefined || !isFileId(id)) return say.badName(name);
  const { clients, law } = takenIn(root);
  const other = clients.find((one) => one.startsWith(`${digit}-`) || one.slice(2) === id);
  if (other !== undefined) return say.taken(`content/clients/${other}.yaml`);
  if (law === undefined) return newCase.noLaw;
  const path = `content/clients/${name}.yaml`;
  if (!writeNew(root, path, clientSkeleton({ id, number: Number(digit), law }))) return say.taken(path);
  console.log(say.done(path));
  return undefined;
}
