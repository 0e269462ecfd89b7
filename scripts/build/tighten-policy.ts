// Drops from each page's policy the hashes of inline scripts and styles that the page doesn't have.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { filesBelow } from './files-below.ts';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/;
const INLINE = /<(script|style)(?:\s[^>]*)?>([\s\S]*?)<\/\1>/g;

/** The page with a policy that allows its own inline parts and no others. */
export function tightenPolicy(html: string): string {
  // A script of a file has nothing between its tags, and the hash of nothing allows nothing.
  const parts = [...html.matchAll(INLINE)].flatMap(([, , text = '']) => (text === '' ? [] : [text]));
  const own = new Set(parts.map(hashSource));
  return html.replace(POLICY, (_, open: string, policy: string, close: string) => {
    const directives = policy.split(';').map((directive) =>
      directive
        .trim()
        .split(/\s+/)
        .filter((source) => !source.startsWith("'sha256-") || own.has(source))
        .join(' '),
    );
    return `${open}${directives.filter(Boolean).join(';')}${close}`;
  });
}

/** Tightens every page below a folder. */
export async function tightenPoliciesBelow(folder: string): Promise<void> {
  const pages = filesBelow(folder).filter((path) => path.endsWith('.html'));
  await Promise.all(
    pages.map(async (path) => writeFile(path, tightenPolicy(await readFile(path, 'utf8')), 'utf8')),
  );
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
