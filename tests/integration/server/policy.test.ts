// Proves that every page carries the policy that the build wrote into it, and every answer the general headers.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pagePolicy } from '../../../server/page-policy.ts';
import { policy, sampleSite } from './support/sample-site.ts';

let site: ReturnType<typeof sampleSite>;
beforeAll(() => {
  site = sampleSite();
});
afterAll(() => site.remove());

test('the header repeats the policy of the page and adds what it lacks', async () => {
  const header = (await site.ask('/')).headers.get('content-security-policy');
  expect(header).toBe(`${policy}; object-src 'none'; base-uri 'self'; form-action 'self'`);
  expect(header?.match(/default-src/g)).toHaveLength(1);
});

test('the learner may be framed, the trainer may not', async () => {
  expect((await site.ask('/')).headers.get('content-security-policy')).not.toContain('frame-ancestors');
  expect((await site.ask('/trainer/')).headers.get('content-security-policy')).toMatch(
    /; frame-ancestors 'none'$/,
  );
});

test('a page without a policy gets the strict one', async () => {
  const header = (await site.ask('/m1/four-hards/')).headers.get('content-security-policy');
  expect(header).toBe("default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'");
});

test('the 404 page carries its policy too', async () => {
  expect((await site.ask('/nothing')).headers.get('content-security-policy')).toContain('sha256-abc=');
});

test.each(['/', '/theme.js', '/nothing', '/%', '/healthz', '/m1/four-hards'])(
  '%s carries the general headers',
  async (path) => {
    const { headers } = await site.ask(path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('camera=(self)');
  },
);

test('the opener policy is for secure pages: on plain http in a network browsers only complain of it', async () => {
  const network = await site.ask('/', { host: '192.168.1.5:4321' }, '192.168.1.9');
  expect(network.headers.has('cross-origin-opener-policy')).toBe(false);
  const behindTls = await site.ask('/', { host: 'kurs.example', 'x-forwarded-proto': 'https' }, '10.0.0.9');
  expect(behindTls.headers.get('cross-origin-opener-policy')).toBe('same-origin');
});

test('refusals carry them as well', async () => {
  const { headers } = await site.ask('/trainer/', { host: '192.168.1.5:4321' }, '192.168.1.9');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
});

const strict = "object-src 'none'; base-uri 'self'; form-action 'self'";

test.each([
  [`<meta content='default-src "x"' HTTP-EQUIV=Content-Security-Policy>`, `default-src "x"; ${strict}`],
  [
    `<meta http-equiv="content-security-policy" content="default-src 'self' https://a.example/?x=1&amp;y=2">`,
    `default-src 'self' https://a.example/?x=1&y=2; ${strict}`,
  ],
  [
    `<meta name="a" content=">"><meta http-equiv="content-security-policy" content="default-src &#x27;none&#39;">`,
    `default-src 'none'; ${strict}`,
  ],
  ['<meta http-equiv="refresh" content="0">', `default-src 'self'; ${strict}`],
  ['', `default-src 'self'; ${strict}`],
])('%s', (html, expected) => {
  expect(pagePolicy(html)).toBe(expected);
});
