// What lies in a pack besides pages: the sheet with its picture, the licences, the runtime out of its package.
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { notice } from '../../../scripts/pack/notice.ts';
import { packedPackages } from '../../../scripts/pack/packed-packages.ts';
import { PLATFORMS, type PlatformName } from '../../../scripts/pack/platforms.ts';
import { readPackage } from '../../../scripts/pack/read-package.ts';
import { readmeHtml } from '../../../scripts/pack/readme-html.ts';
import { STARTERS } from '../../../scripts/pack/start-files.ts';

const names = Object.keys(PLATFORMS) as readonly PlatformName[];

describe('README.html', () => {
  test.each(names)('%s: names its own start files and asks nothing of any other file or host', (name) => {
    const html = readmeHtml(name);
    const { own, network } = STARTERS[PLATFORMS[name].system];
    for (const word of [own, network, '防火墙', '关掉那个窗口', '不用上网', '别发给学员'])
      expect(html).toContain(word);
    expect(html).not.toMatch(/\b(?:src|href)=|@import|url\(|https?:/);
  });

  test('the picture shows the question with both answers where a system asks', () => {
    for (const name of ['win-x64', 'darwin-arm64'] as const) {
      const picture = /<svg[\s\S]*<\/svg>/.exec(readmeHtml(name))?.[0] ?? '';
      for (const word of ['允许', '示意图', '要让手机打开', '只用这台']) expect(picture).toContain(word);
    }
    expect(readmeHtml('win-x64')).toContain('公用网络</text>');
    expect(readmeHtml('darwin-arm64')).not.toContain('公用网络');
    expect(readmeHtml('linux-x64')).not.toContain('<svg');
  });
});

describe('NOTICE.txt', () => {
  test('names what pages and server run on, with what those stand on, and no tool of the build', () => {
    const packages = packedPackages();
    for (const name of [
      'react',
      'react-dom',
      'scheduler',
      'dexie',
      'zustand',
      'xstate',
      'jose',
      'hono',
      'qr',
    ])
      expect(packages).toContain(name);
    for (const name of ['vite', 'vitest', 'sharp', 'esbuild', 'typescript'])
      expect(packages).not.toContain(name);
  });

  test('has the full text of every licence', () => {
    const text = notice('24.21.0');
    const entries = text.split('='.repeat(78)).slice(1);
    expect(entries).toHaveLength(packedPackages().length);
    for (const entry of entries) expect(entry.length).toBeGreaterThan(400);
    expect(text).not.toContain('undefined');
  });
});

describe('a package of the registry', () => {
  const header = (path: string, size: number, kind = '0'): Buffer => {
    const head = Buffer.alloc(512);
    head.write(path, 0);
    head.write(`${size.toString(8).padStart(11, '0')} `, 124);
    head.write(kind, 156);
    return head;
  };
  const padded = (text: string): Buffer =>
    Buffer.concat([Buffer.from(text), Buffer.alloc(512 - text.length)]);

  test('is read file by file, whatever its size, folders left out', () => {
    const tar = Buffer.concat([
      header('package/bin/', 0, '5'),
      header('package/bin/node', 5),
      padded('12345'),
      header('package/empty', 0),
      header('package/LICENSE', 3),
      padded('MIT'),
      Buffer.alloc(1024),
    ]);
    const files = readPackage(gzipSync(tar));
    expect([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString()])).toEqual([
      ['bin/node', '12345'],
      ['empty', ''],
      ['LICENSE', 'MIT'],
    ]);
  });

  test('that is none is refused', () => {
    expect(() => readPackage(Buffer.from('<html>404</html>'))).toThrow();
  });
});
