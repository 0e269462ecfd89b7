// Proves that the trainer edition opens only on this machine or for holders of the token.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tokenFrom } from '../../../server/trainer/secret.ts';
import { sampleSite, token } from './support/sample-site.ts';

let site: ReturnType<typeof sampleSite>;
beforeAll(() => {
  site = sampleSite();
});
afterAll(() => site.remove());

const phone = '192.168.1.9';
const byAddress = { host: '192.168.1.5:4321' };

test.each([
  ['127.0.0.1', 'localhost:4321'],
  ['127.0.0.1', '127.0.0.1:4321'],
  ['::1', '[::1]:4321'],
  ['::ffff:127.0.0.1', 'LOCALHOST'],
])('from %s by the name %s the door is open', async (from, host) => {
  expect((await site.ask('/trainer/', { host }, from)).status).toBe(200);
});

test.each<[string, string, Record<string, string>]>([
  ['another machine', phone, byAddress],
  ['another machine that claims to be local', phone, { host: 'localhost:4321' }],
  ['a foreign name pointed at this machine', '127.0.0.1', { host: 'evil.example:4321' }],
  ['a name that only begins like ours', '127.0.0.1', { host: 'localhost.evil.example' }],
  ['a name that only ends like ours', '127.0.0.1', { host: 'evil-localhost' }],
  ['an empty name', '127.0.0.1', { host: '' }],
  ['a proxy on this machine', '127.0.0.1', { host: 'localhost:4321', 'x-forwarded-for': phone }],
  ['a forged header', phone, { ...byAddress, 'x-forwarded-for': '127.0.0.1' }],
  ['a wrong cookie', phone, { ...byAddress, cookie: 'huikuan-trainer=x' }],
  ['the token itself as a cookie', phone, { ...byAddress, cookie: `huikuan-trainer=${token}` }],
  ['an address that only looks local', '127.0.0.1.evil', { host: 'localhost' }],
])('%s is refused', async (_, from, headers) => {
  for (const path of [
    '/trainer/',
    '/trainer',
    '/trainer/_astro/t.AbCd12.js',
    '/%74rainer/',
    '/trainer/nothing',
  ]) {
    const answer = await site.ask(path, headers, from);
    expect(answer.status).toBe(403);
    const text = await answer.text();
    expect(text).toContain('讲师');
    expect(text).not.toContain(token);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  }
});

test('learner pages stay open to everybody', async () => {
  expect((await site.ask('/', byAddress, phone)).status).toBe(200);
});

test('the token opens once, turns into a cookie and leaves the address', async () => {
  const answer = await site.ask(`/trainer/?day=1&token=${token}`, byAddress, phone);
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe('/trainer/?day=1');
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const cookie = answer.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/HttpOnly/);
  expect(cookie).toMatch(/SameSite=Strict/);
  expect(cookie).toMatch(/Path=\/trainer\//);
  expect(cookie).not.toContain(token);
  const inside = await site.ask('/trainer/', { ...byAddress, cookie: cookie.split(';')[0] ?? '' }, phone);
  expect(inside.status).toBe(200);
});

test.each(['', 'x', `${token}x`, token.slice(0, -1)])('the guess “%s” opens nothing', async (guess) => {
  const answer = await site.ask(`/trainer/?token=${guess}`, byAddress, phone);
  expect(answer.status).toBe(403);
  expect(answer.headers.get('set-cookie')).toBeNull();
});

test('the token is made once, kept, and readable by its owner only', () => {
  const folder = mkdtempSync(join(tmpdir(), 'huikuan-token-'));
  const file = join(folder, 'deep', 'trainer-token');
  const made = tokenFrom(file);
  expect(made).toMatch(/^[\w-]{24}$/);
  expect(tokenFrom(file)).toBe(made);
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
  writeFileSync(file, 'short\n');
  expect(tokenFrom(file)).not.toBe('short');
  expect(readFileSync(file, 'utf8').trim()).toMatch(/^[\w-]{24}$/);
  rmSync(folder, { recursive: true });
});
