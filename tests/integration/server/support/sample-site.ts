// Writes a small built course into a temporary folder and makes an app over it.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { createApp } from '../../../../server/app.ts';

export const token = 'a-token-of-good-length';
export const policy =
  "script-src 'self' 'sha256-abc='; style-src 'self'; default-src 'self'; img-src 'self' data:";

const meta = `<meta http-equiv="content-security-policy" content="${policy.replaceAll("'", '&#39;')};">`;
export const homePage = `<!doctype html><html><head>${meta}</head><body>${'回款'.repeat(600)}</body></html>`;

const files: Readonly<Record<string, string>> = {
  'learner/index.html': homePage,
  'learner/404.html': `<!doctype html><html><head>${meta}</head><body>没有这一页</body></html>`,
  'learner/m1/four-hards/index.html': '<!doctype html><p>无策略',
  'learner/_astro/app.AbCd12.js': 'export const a = 1;',
  'learner/data/keys/q1.0123abcd.json': '{"answer":1}',
  'learner/data/scenarios/0123456789abcdef.json': '{"hash":"0123456789abcdef"}',
  'learner/data/scenarios/index.json': '[]',
  'learner/data/plain.json': '{}',
  'learner/theme.js': 'document.title;',
  'learner/.secret': 'hidden',
  'learner/empty/readme.txt': 'no index here',
  'trainer/index.html': `<!doctype html><html><head>${meta}</head><body>讲师</body></html>`,
  'trainer/_astro/t.AbCd12.js': 'export {};',
  'outside.txt': 'outside',
};

export function sampleSite() {
  const root = mkdtempSync(join(tmpdir(), 'huikuan-server-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  writeFileSync(join(root, 'learner/index.html.br'), brotliCompressSync(homePage));
  writeFileSync(join(root, 'learner/index.html.gz'), gzipSync(homePage));
  // Windows lets only some users make links; without one the address is simply missing.
  if (process.platform !== 'win32') symlinkSync(join(root, 'outside.txt'), join(root, 'learner/link.txt'));
  const learnerDir = join(root, 'learner');
  const app = createApp({
    learnerDir,
    trainerDir: join(root, 'trainer'),
    myClassroomDir: join(root, 'my-classroom'),
    token,
    mounts: [{ base: '/a/b/', dir: learnerDir }],
    health: { folder: 'f' },
  });
  /** Asks as a browser on `from` would; the Host header says by which name. */
  const ask = (
    path: string,
    headers: Record<string, string> = {},
    from = '127.0.0.1',
    method = 'GET',
    body?: BodyInit,
  ): Promise<Response> => {
    const bindings = {
      incoming: { socket: { remoteAddress: from, remotePort: 5000, remoteFamily: 'IPv4' } },
    };
    const init = {
      method,
      headers: { host: 'localhost:4321', ...headers },
      ...(body === undefined ? {} : { body }),
    };
    return Promise.resolve(app.request(`http://localhost:4321${path}`, init, bindings));
  };
  return { root, app, ask, remove: () => rmSync(root, { recursive: true, force: true }) };
}
