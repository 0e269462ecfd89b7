// Reads the form of a file that suits the browser and keeps its hash and policy while the file does not change.
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { pagePolicy } from '../page-policy.ts';
import { acceptedEncodings, type Encoding } from './accept-encoding.ts';
import { contentType, isText } from './content-type.ts';

export type Representation = {
  readonly body: Buffer<ArrayBuffer>;
  readonly type: string;
  readonly encoding: Encoding;
  readonly isNegotiated: boolean;
  readonly etag: string;
  /** The page's own Content-Security-Policy; only for html. */
  readonly policy: string | undefined;
};

export type Reader = (
  path: string,
  acceptEncoding: string | undefined,
) => Promise<Representation | undefined>;

type Known = { readonly stamp: string; readonly hash: string; readonly policy: string | undefined };

const suffixes: Readonly<Record<Encoding, string>> = { br: '.br', gzip: '.gz', identity: '' };

/** A reader remembers hashes and policies by file, size and time of change. */
export function createReader(): Reader {
  const known = new Map<string, Known>();

  async function describe(path: string): Promise<Known | undefined> {
    const info = await stat(path).catch(() => undefined);
    if (!info?.isFile()) return undefined;
    const stamp = `${info.size}-${info.mtimeMs}`;
    const before = known.get(path);
    if (before?.stamp === stamp) return before;
    const body = await readFile(path);
    const now: Known = {
      stamp,
      hash: createHash('sha256').update(body).digest('base64url').slice(0, 22),
      policy: contentType(path).startsWith('text/html') ? pagePolicy(body.toString('utf8')) : undefined,
    };
    known.set(path, now);
    return now;
  }

  return async (path, acceptEncoding) => {
    const plain = await describe(path);
    if (!plain) return undefined;
    const type = contentType(path);
    const encodings = isText(type) ? acceptedEncodings(acceptEncoding) : (['identity'] as const);
    for (const encoding of encodings) {
      const file = path + suffixes[encoding];
      if (encoding !== 'identity' && !(await isAtLeastAsNew(file, path))) continue;
      const etag = `"${plain.hash}${encoding === 'identity' ? '' : `-${encoding}`}"`;
      return {
        body: await readFile(file),
        type,
        encoding,
        isNegotiated: isText(type),
        etag,
        policy: plain.policy,
      };
    }
    return undefined;
  };
}

/** A compressed form that is older than its original is left over from another build. */
async function isAtLeastAsNew(file: string, original: string): Promise<boolean> {
  const [a, b] = await Promise.all([stat(file).catch(() => undefined), stat(original)]);
  return a?.isFile() === true && a.mtimeMs >= b.mtimeMs;
}
