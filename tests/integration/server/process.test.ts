// Proves the server as a process: it greets, answers on a real port, says what to do about a taken port, and stops in order.
import { type ChildProcess, spawn } from 'node:child_process';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { sampleSite } from './support/sample-site.ts';

const main = fileURLToPath(new URL('../../../server/main.ts', import.meta.url));
let site: ReturnType<typeof sampleSite>;
const children: ChildProcess[] = [];
beforeAll(() => {
  site = sampleSite();
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});
afterAll(() => site.remove());

function start(port: number, ...more: readonly string[]) {
  const folders = ['--learner', join(site.root, 'learner'), '--trainer', join(site.root, 'trainer')];
  const env = { ...process.env, HUIKUAN_TRAINER_TOKEN: 'a-token-of-good-length' };
  const child = spawn(process.execPath, [main, '--port', String(port), ...folders, ...more], { env });
  children.push(child);
  let output = '';
  const heard = new Promise<void>((resolve) => {
    const keep = (chunk: Buffer): void => {
      output += chunk;
      if (output.includes('Ctrl-C')) resolve();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('close', () => resolve());
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  return { child, heard, ended, output: () => output };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

test('greets with both addresses and its Node, serves, and stops on a signal with an open connection', async () => {
  const port = await freePort();
  const server = start(port);
  await server.heard;
  expect(server.output()).toContain(`http://localhost:${port}/`);
  expect(server.output()).toContain(`http://localhost:${port}/trainer/`);
  expect(server.output()).toContain(process.versions.node);
  const answer = await fetch(`http://localhost:${port}/`, { headers: { 'accept-encoding': 'br' } });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-encoding')).toBe('br');
  await answer.text();
  const head = await fetch(`http://127.0.0.1:${port}/`, {
    method: 'HEAD',
    headers: { 'accept-encoding': 'br' },
  });
  expect(head.headers.get('etag')).toMatch(/-br"$/);
  request({ port, host: '127.0.0.1', path: '/', agent: false })
    .on('error', () => {})
    .flushHeaders();
  const askedAt = performance.now();
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  expect(performance.now() - askedAt).toBeLessThan(4000);
});

test('the Host header of a real request decides about the trainer edition', async () => {
  const port = await freePort();
  const server = start(port);
  await server.heard;
  const status = (host: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const asked = request({ port, host: '127.0.0.1', path: '/trainer/', headers: { host } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      });
      asked.on('error', reject);
      asked.end();
    });
  expect(await status(`localhost:${port}`)).toBe(200);
  expect(await status('evil.example')).toBe(403);
});

test('a taken port ends with a sentence that names another one', async () => {
  const port = await freePort();
  const first = start(port);
  await first.heard;
  const second = start(port);
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain(`端口 ${port} 已被`);
  expect(second.output()).toContain(`--port ${port + 1}`);
  expect(second.output()).not.toContain('at ');
});

test('bad options and a missing build end with a sentence', async () => {
  const port = await freePort();
  for (const [args, sentence] of [
    [['--port', '99999'], '端口“99999”不对'],
    [['--mount', 'x'], '--mount'],
    [['--what'], '看不懂'],
    [['--learner', join(site.root, 'nowhere')], 'npm run build'],
  ] as const) {
    const server = start(port, ...args);
    expect(await server.ended).toBe(1);
    expect(server.output()).toContain(sentence);
  }
});
