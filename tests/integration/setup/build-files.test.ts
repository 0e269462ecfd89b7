// Proves the parts of the build that touch files: compressed forms, input hash, stamp, swap of folders.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressBelow } from '../../../scripts/build/compress.ts';
import { inputHash } from '../../../scripts/build/input-hash.ts';
import type { BuildJob } from '../../../scripts/build/job.ts';
import { replaceFolder } from '../../../scripts/build/replace-folder.ts';
import { isFresh, stampFile, writeStamp } from '../../../scripts/build/stamp.ts';

let root: string;
let job: BuildJob;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'huikuan-build-'));
  job = { edition: 'learner', base: '/', outDir: join(root, 'out'), contentRoot: root };
  put('content/a.mdx', 'words');
  put('out/index.html', 'page');
});
afterEach(() => {
  rmSync(stampFile(job), { force: true });
  rmSync(root, { recursive: true, force: true });
});

function put(name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}

test('text from 1 kB on gets both forms, small and binary files none', async () => {
  const long = '回款'.repeat(400);
  put('out/long.html', long);
  put('out/deep/long.json', long);
  put('out/picture.png', long);
  expect(await compressBelow(job.outDir)).toBe(2);
  expect(brotliDecompressSync(readFileSync(join(root, 'out/long.html.br'))).toString()).toBe(long);
  expect(gunzipSync(readFileSync(join(root, 'out/deep/long.json.gz'))).toString()).toBe(long);
  for (const name of ['index.html', 'picture.png'])
    expect(existsSync(join(root, `out/${name}.br`))).toBe(false);
});

test('the input hash follows contents, names, edition and base, not times', () => {
  const before = inputHash(job);
  utimesSync(join(root, 'content/a.mdx'), 1000, 1000);
  expect(inputHash(job)).toBe(before);
  expect(inputHash({ ...job, base: '/a/' })).not.toBe(before);
  expect(inputHash({ ...job, edition: 'trainer' })).not.toBe(before);
  put('content/a.mdx', 'other words');
  expect(inputHash(job)).not.toBe(before);
  put('content/a.mdx', 'words');
  expect(inputHash(job)).toBe(before);
  put('quizzes/m1.yaml', '');
  expect(inputHash(job)).not.toBe(before);
});

test('a folder is fresh until a source or a built file changes', () => {
  expect(isFresh(job)).toBe(false);
  writeStamp(job, inputHash(job));
  expect(isFresh(job)).toBe(true);
  put('content/b.mdx', 'new');
  expect(isFresh(job)).toBe(false);
  rmSync(join(root, 'content/b.mdx'));
  expect(isFresh(job)).toBe(true);
  put('out/index.html', 'tampered with');
  expect(isFresh(job)).toBe(false);
  rmSync(job.outDir, { recursive: true });
  expect(isFresh(job)).toBe(false);
});

test('what changed while the build ran makes it stale', () => {
  const input = inputHash(job);
  put('content/a.mdx', 'changed meanwhile');
  writeStamp(job, input);
  expect(isFresh(job)).toBe(false);
});

test('a new build takes the whole place of the old one', async () => {
  put('work/index.html', 'new page');
  put('out/old.html', 'old');
  await replaceFolder(join(root, 'work'), job.outDir);
  expect(readFileSync(join(root, 'out/index.html'), 'utf8')).toBe('new page');
  expect(existsSync(join(root, 'out/old.html'))).toBe(false);
  expect(existsSync(join(root, 'work'))).toBe(false);
});
