// The zip of a packed course: what goes in comes out, the same bytes every time and anywhere, programs stay programs.
import { spawnSync } from 'node:child_process';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { hashOf, type PackFile, textFile } from '../../../scripts/pack/pack-file.ts';
import { zipPack } from '../../../scripts/pack/zip-pack.ts';

const files: readonly PackFile[] = [
  textFile('app/learner/index.html', '回款'.repeat(500)),
  textFile('app/learner/index.html.gz', 'already small'),
  textFile('app/learner/四大难题.txt', '无策略'),
  textFile('start.sh', '#!/bin/sh\n', true),
];

type Entry = {
  readonly name: string;
  readonly mode: number;
  readonly time: number;
  readonly isUtf8: boolean;
};

/** The list at the end of a zip, read by the format's own description. */
function entriesOf(zip: Uint8Array): readonly Entry[] {
  const view = Buffer.from(zip);
  const entries: Entry[] = [];
  for (let at = view.indexOf('PK\x01\x02'); at >= 0; at = view.indexOf('PK\x01\x02', at + 4)) {
    entries.push({
      name: view.toString('utf8', at + 46, at + 46 + view.readUInt16LE(at + 28)),
      mode: view.readUInt32LE(at + 38) >>> 16,
      time: view.readUInt32LE(at + 12),
      isUtf8: (view.readUInt16LE(at + 8) & 0x800) !== 0,
    });
  }
  return entries;
}

test('one folder with all files, word for word', () => {
  const out = unzipSync(zipPack(files, 'huikuan-x'));
  expect(Object.keys(out)).toEqual(files.map(({ path }) => `huikuan-x/${path}`));
  for (const { path, bytes } of files)
    expect(strFromU8(out[`huikuan-x/${path}`] ?? new Uint8Array())).toBe(Buffer.from(bytes).toString('utf8'));
});

test('start files may be run after unpacking, pages may not; Chinese names are marked as UTF-8', () => {
  const entries = entriesOf(zipPack(files, 'huikuan-x'));
  expect(entries.map(({ mode }) => mode)).toEqual([0o100644, 0o100644, 0o100644, 0o100755]);
  expect(entries.find(({ name }) => name.includes('四大难题'))?.isUtf8).toBe(true);
});

test('the same bytes in another time zone', () => {
  const script = `
    const { zipPack } = await import(${JSON.stringify(new URL('../../../scripts/pack/zip-pack.ts', import.meta.url).href)});
    const files = [{ path: 'a', isExecutable: false, bytes: Buffer.from('回款') }];
    console.log(Buffer.from(zipPack(files, 'f')).toString('hex'));`;
  const inZone = (zone: string) =>
    spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    }).stdout;
  const here = inZone('Asia/Shanghai');
  expect(here).toMatch(/^504b0304/);
  expect(inZone('America/Anchorage')).toBe(here);
});

test('the checksum of a folder tells contents, names and modes apart, not the moment', () => {
  const [first] = files;
  if (!first) throw new Error('no file');
  const hash = hashOf([first]);
  expect(hashOf([{ ...first, bytes: Buffer.from(first.bytes) }])).toBe(hash);
  const others = [{ ...first, path: 'b' }, { ...first, isExecutable: true }, textFile(first.path, 'x')];
  expect(new Set([hash, ...others.map((file) => hashOf([file]))]).size).toBe(4);
});
