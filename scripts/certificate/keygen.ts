// Makes the key pair of an organisation: a private file that only its owner reads, a public one for everybody.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { keyId } from '../../src/certificate/key-id.ts';
import { newKey } from '../../src/certificate/new-key.ts';
import { isLine } from '../../src/core/certificate/line.ts';
import { MAX_ORGANISATION } from '../../src/schema/words/certificate-key.ts';
import { certificate as say } from './messages.ts';
import { readOptions } from './options.ts';
import { done, failed, type Outcome } from './outcome.ts';

const PRIVATE = '.private.json';
const OWNER_ONLY = 0o600;

export async function keygen(args: readonly string[]): Promise<Outcome> {
  const read = readOptions(args, ['organisation', 'out']);
  if ('problem' in read) return failed(read.problem);
  const { organisation, out = `./certificate-key${PRIVATE}` } = read.options;
  if (organisation === undefined) return failed(say.missing('organisation', '单位的全称'));
  if (!isLine(organisation, MAX_ORGANISATION)) return failed(say.badLine('organisation', MAX_ORGANISATION));
  if (!out.endsWith(PRIVATE)) return failed(say.keygen.badName(out));
  const publicFile = `${out.slice(0, -PRIVATE.length)}.public.json`;
  for (const file of [out, publicFile]) if (existsSync(file)) return failed(say.keygen.exists(file));

  const { d, ...half } = await newKey();
  const kid = await keyId(half.x);
  const known = { ...half, kid, organisation };
  mkdirSync(dirname(out), { recursive: true });
  // `wx`: whoever makes the same file in this moment keeps his.
  if (!writeNew(out, { ...known, d }, OWNER_ONLY)) return failed(say.keygen.exists(out));
  if (!writeNew(publicFile, known)) return failed(say.keygen.exists(publicFile));
  const entry = `  - organisation: ${JSON.stringify(organisation)}\n    x: ${half.x}`;
  return done(say.keygen.done(out, publicFile, entry, kid));
}

function writeNew(file: string, value: object, mode?: number): boolean {
  try {
    writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`, {
      flag: 'wx',
      ...(mode === undefined ? {} : { mode }),
    });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
