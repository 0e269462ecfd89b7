// The policy of a page keeps the hashes of its own inline parts, loses the others, and stays a policy.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { tightenPolicy } from '../../../scripts/build/tighten-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, body: string) =>
  `<html><head><meta http-equiv="content-security-policy" content="${policy}"></head><body>${body}</body></html>`;
const policyOf = (html: string) => /content="([^"]*)"/.exec(html)?.[1];

describe('tightenPolicy', () => {
  it('keeps a hash that the page uses and drops one it does not', () => {
    const html = page(
      `default-src 'self'; script-src 'self' ${hash('a()')} ${hash('b()')}; style-src 'self' ${hash('p{}')};`,
      '<script>a()</script><style>p{}</style>',
    );
    expect(policyOf(tightenPolicy(html))).toBe(
      `default-src 'self';script-src 'self' ${hash('a()')};style-src 'self' ${hash('p{}')}`,
    );
  });

  it('sees scripts with attributes and over several lines, and leaves the body alone', () => {
    const body = '<script type="module">\nx();\n</script><p>\'sha256-nothing\'</p>';
    const html = page(`script-src 'self' ${hash('\nx();\n')}`, body);
    expect(tightenPolicy(html)).toBe(html);
  });

  it('adds nothing to a page without a policy', () => {
    const html = '<html><body><script>a()</script></body></html>';
    expect(tightenPolicy(html)).toBe(html);
  });
});
