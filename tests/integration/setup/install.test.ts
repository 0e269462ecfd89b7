// Proves that installing happens only when it must, and that a failed install costs nothing that was there.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ensureInstalled } from '../../../scripts/setup/install.mjs';
import { isSameTree } from '../../../scripts/setup/lock.mjs';
import { messages } from '../../../scripts/setup/messages.mjs';
import { outcomeOf } from '../../../scripts/setup/npm-ci.mjs';

let root: string;
const nodeName = process.platform === 'win32' ? 'node.exe' : 'node';
const lock = {
  packages: {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', optional: true },
  },
};
const record = { packages: { 'node_modules/a': { version: '1.0.0' } } };

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'huikuan-install-'));
  put('package-lock.json', JSON.stringify(lock));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}

function putTree(label: string): void {
  put(`node_modules/node/bin/${nodeName}`, 'binary');
  put('node_modules/label', label);
}

type Outcome = 'ok' | 'offline' | 'disk-full' | 'failed';

async function install(outcome: Outcome) {
  const said: string[] = [];
  let runs = 0;
  const result = await ensureInstalled({
    root,
    say: (line: string) => said.push(line),
    run: () => {
      runs += 1;
      rmSync(join(root, 'node_modules'), { recursive: true, force: true });
      if (outcome === 'ok') putTree('new');
      else put('node_modules/half', 'half done');
      return Promise.resolve({ outcome, output: 'npm said something' });
    },
  });
  return { result, said, runs };
}

const label = (): string => readFileSync(join(root, 'node_modules/label'), 'utf8');

test('a fresh clone is installed once and not again until the lockfile changes', async () => {
  expect((await install('ok')).runs).toBe(1);
  expect((await install('ok')).runs).toBe(0);
  put('package-lock.json', JSON.stringify({ ...lock, changed: true }));
  expect((await install('ok')).runs).toBe(1);
});

test('a tree put there by hand is adopted if it holds the same packages', async () => {
  putTree('by hand');
  put('node_modules/.package-lock.json', JSON.stringify(record));
  expect((await install('ok')).runs).toBe(0);
  expect(label()).toBe('by hand');
});

test('a tree with another version is replaced', async () => {
  putTree('by hand');
  put(
    'node_modules/.package-lock.json',
    JSON.stringify({ packages: { 'node_modules/a': { version: '0.9.0' } } }),
  );
  expect((await install('ok')).runs).toBe(1);
  expect(label()).toBe('new');
});

test('a tree without the own Node is replaced', async () => {
  put('node_modules/.package-lock.json', JSON.stringify(record));
  expect((await install('ok')).runs).toBe(1);
});

test('without network it goes on with what is there and says so', async () => {
  putTree('old');
  const { result, said } = await install('offline');
  expect(result).toMatchObject({ isCurrent: false });
  expect(said).toContain(messages.offlineGoesOn);
  expect(label()).toBe('old');
  expect(existsSync(join(root, 'node_modules/half'))).toBe(false);
  expect((await install('ok')).runs).toBe(1);
});

test('without network and dependencies it says what to do', async () => {
  expect((await install('offline')).result).toEqual({ problem: messages.offlineNothing });
});

test('a full disk and any other failure bring the old tree back', async () => {
  putTree('old');
  expect((await install('disk-full')).result).toEqual({ problem: messages.diskFull });
  expect(label()).toBe('old');
  const other = await install('failed');
  expect(other.result).toEqual({ problem: messages.installFailed });
  expect(other.said).toContain('npm said something');
  expect(label()).toBe('old');
});

test('an install that was cut short is undone by the next start', async () => {
  putTree('old');
  put('.cache/node_modules.previous/label', 'old');
  put(`.cache/node_modules.previous/node/bin/${nodeName}`, 'binary');
  rmSync(join(root, 'node_modules/label'));
  await install('offline');
  expect(label()).toBe('old');
});

test.each<[number, string, Outcome]>([
  [0, 'whatever ENOTFOUND', 'ok'],
  [1, 'npm error code ENOTFOUND', 'offline'],
  [1, 'npm error code ECONNREFUSED', 'offline'],
  [1, 'request to https://x failed, reason: connect ETIMEDOUT', 'offline'],
  [1, 'npm error code ENOSPC', 'disk-full'],
  [1, 'npm error network ENOSPC: no space left on device', 'disk-full'],
  [1, 'npm error code EUSAGE Missing: a@1 from lock file', 'failed'],
])('%i “%s” means %s', (code, output, outcome) => {
  expect(outcomeOf(code, output)).toBe(outcome);
});

test('trees are compared package by package', () => {
  expect(isSameTree(lock, record)).toBe(true);
  expect(isSameTree(lock, { packages: { ...record.packages, 'node_modules/b': { version: '2.0.0' } } })).toBe(
    true,
  );
  expect(isSameTree(lock, { packages: { ...record.packages, 'node_modules/b': { version: '2.0.1' } } })).toBe(
    false,
  );
  expect(isSameTree(lock, { packages: { ...record.packages, 'node_modules/c': { version: '1.0.0' } } })).toBe(
    false,
  );
  expect(isSameTree(lock, { packages: {} })).toBe(false);
  expect(isSameTree({}, {})).toBe(false);
});
