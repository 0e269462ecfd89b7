// A packed course as it runs at a company: no PATH, spaces and Chinese in its path, nothing writable, started twice, its port taken.
import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { packFiles } from '../../../scripts/pack/pack-files.ts';
import { isPlatformName, ownPlatformName } from '../../../scripts/pack/platforms.ts';
import { STARTERS } from '../../../scripts/pack/start-files.ts';
import { writePack } from '../../../scripts/pack/write-pack.ts';
import { sampleSite } from '../server/support/sample-site.ts';

const { own, network } = STARTERS[process.platform === 'darwin' ? 'mac' : 'linux'];
let site: ReturnType<typeof sampleSite>;
let above: string;
let folder: string;
const children: ChildProcess[] = [];
const servers: Server[] = [];

beforeAll(async () => {
  const platform = ownPlatformName();
  if (!isPlatformName(platform)) throw new Error(`no course can be packed for ${platform}`);
  site = sampleSite();
  above = mkdtempSync(join(tmpdir(), '回款 课程 (1) & '));
  folder = join(above, 'huikuan');
  const files = await packFiles({
    platform,
    learnerDir: join(site.root, 'learner'),
    trainerDir: join(site.root, 'trainer'),
  });
  if ('problem' in files) throw new Error(files.problem);
  await writePack(files, folder);
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const server of servers.splice(0)) server.close();
});
afterAll(() => {
  site.remove();
  rmSync(above, { recursive: true, force: true });
});

function start(file: string, args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(join(folder, file), [...args], { env, cwd: '/' });
  children.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  const says = async (words: string): Promise<void> => {
    await expect.poll(() => output, { timeout: 20_000 }).toContain(words);
  };
  return { child, ended, says, output: () => output };
}

/** The first of two neighbouring ports that are free, held by nobody when this returns. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error(`no port: ${address}`);
  return address.port < 65_000 ? address.port : freePort();
}

/** Another program on a port of this machine. */
async function occupy(port: number): Promise<void> {
  const server = createServer((_, answer) => answer.end('something else'));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
}

/** Every file with its size, mode and times. */
function look(): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => {
    const { size, mode, mtimeMs } = statSync(join(folder, name));
    return `${name} ${size} ${mode} ${mtimeMs}`;
  });
}

test('runs without a PATH, serves both editions and stops; nothing in its folder has changed', async () => {
  chmodSync(folder, 0o555);
  const before = look();
  const port = await freePort();
  const course = start(own, ['--port', String(port), '--no-open']);
  await course.says('别关这个窗口');
  expect(course.output()).toContain(`http://localhost:${port}/trainer/`);
  expect(course.output()).not.toContain('token');
  const learner = await fetch(`http://localhost:${port}/`, { headers: { 'accept-encoding': 'gzip' } });
  expect(learner.headers.get('content-encoding')).toBe('gzip');
  expect(await learner.text()).toContain('回款');
  expect(await (await fetch(`http://127.0.0.1:${port}/trainer/`)).text()).toContain('讲师');
  course.child.kill('SIGTERM');
  expect(await course.ended).toBe(0);
  expect(look()).toEqual(before);
  chmodSync(folder, 0o755);
});

test('two starts at the same moment make one course; a third for the network is told to close it first', async () => {
  const port = await freePort();
  const both = [1, 2].map(() => start(own, ['--port', String(port), '--no-open']));
  await expect
    .poll(() => both.filter((one) => one.output().includes('已经开着')).length, { timeout: 20_000 })
    .toBe(1);
  const serving = both.find((one) => !one.output().includes('已经开着'));
  const other = both.find((one) => one !== serving);
  expect(await other?.ended).toBe(0);
  await serving?.says(`http://localhost:${port}/trainer/`);
  const third = start(network, ['--port', String(port), '--no-open']);
  expect(await third.ended).toBe(1);
  expect(third.output()).toContain('先关掉那个窗口');
  expect((await fetch(`http://localhost:${port}/`)).status).toBe(200);
});

test('a taken port: the next one, and what that means for the record is said', async () => {
  const port = await freePort();
  await occupy(port);
  const course = start(own, ['--port', String(port), '--no-open']);
  await course.says('别关这个窗口');
  expect(course.output()).toContain(`端口 ${port} 被别的程序占着`);
  expect(course.output()).toContain('没有丢');
  const next = Number(/http:\/\/localhost:(\d+)\/trainer\//.exec(course.output())?.[1]);
  expect(next).toBeGreaterThan(port);
  expect((await fetch(`http://localhost:${next}/`)).status).toBe(200);
});

test('another copy of the course is another program', async () => {
  const port = await freePort();
  const course = start(own, ['--port', String(port), '--no-open']);
  await course.says('别关这个窗口');
  const { folder: mark } = await (await fetch(`http://localhost:${port}/healthz`)).json();
  expect(mark).toMatch(/^[0-9a-f]{12}$/);
  course.child.kill('SIGTERM');
  await course.ended;
  const copy = createServer((_, answer) => answer.end(JSON.stringify({ app: 'huikuan', folder: 'another' })));
  servers.push(copy);
  await new Promise<void>((resolve) => copy.listen(port, '127.0.0.1', resolve));
  const again = start(own, ['--port', String(port), '--no-open']);
  await again.says(`端口 ${port} 被别的程序占着`);
});

test('the browser is opened at the trainer edition; where none opens, the address is said', async () => {
  const bin = mkdtempSync(join(above, 'bin-'));
  const opener = join(bin, 'xdg-open');
  writeFileSync(opener, `#!/bin/sh\necho "$1" > '${join(bin, 'opened')}'\n`, { mode: 0o755 });
  const port = await freePort();
  const course = start(own, ['--port', String(port)], { PATH: bin });
  const opened = () =>
    readdirSync(bin).includes('opened') && readFileSync(join(bin, 'opened'), 'utf8').trim();
  await expect.poll(opened, { timeout: 20_000 }).toBe(`http://localhost:${port}/trainer/`);
  course.child.kill('SIGTERM');
  await course.ended;
  rmSync(opener);
  const alone = start(own, ['--port', String(port)], { PATH: bin });
  await alone.says(`在地址栏输入：http://localhost:${port}/trainer/`);
});

test('for the network: other devices get their address, with the token of this start', async () => {
  const port = await freePort();
  const course = start(network, ['--port', String(port), '--no-open']);
  await course.says('别关这个窗口');
  expect(course.output()).toMatch(/README\.html|没有连任何网络/);
  expect((await fetch(`http://localhost:${port}/trainer/`)).status).toBe(200);
});

test('a folder that lost its runtime or its pages says what to do', async () => {
  const runtime = join(folder, 'runtime');
  renameSync(runtime, `${runtime}-gone`);
  const without = start(own, []);
  expect(await without.ended).toBe(1);
  expect(without.output()).toContain('重新解压');
  renameSync(`${runtime}-gone`, runtime);
  const pages = join(folder, 'app', 'trainer');
  renameSync(pages, `${pages}-gone`);
  const empty = start(own, []);
  expect(await empty.ended).toBe(1);
  expect(empty.output()).toContain('课程文件不全');
  renameSync(`${pages}-gone`, pages);
});
