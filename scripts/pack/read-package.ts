// Reads files out of an npm package as the registry keeps it (.tgz).
import { gunzipSync } from 'node:zlib';

const block = 512;

/**
 * Contents by path inside the package, e.g. `bin/node`.
 * @throws Error when the bytes are no gzip
 */
export function readPackage(tgz: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const tar = gunzipSync(tgz);
  const files = new Map<string, Uint8Array>();
  for (let at = 0; at + block <= tar.length; ) {
    const field = (from: number, length: number) =>
      tar.toString('utf8', at + from, at + from + length).replace(/\0.*$/s, '');
    const name = field(0, 100);
    if (name === '') break;
    const size = Number.parseInt(field(124, 12).trim() || '0', 8);
    const prefix = field(345, 155);
    const path = (prefix === '' ? name : `${prefix}/${name}`).replace(/^[^/]+\//, '');
    if (/^[0\0]?$/.test(field(156, 1))) files.set(path, tar.subarray(at + block, at + block + size));
    at += block + Math.ceil(size / block) * block;
  }
  return files;
}
