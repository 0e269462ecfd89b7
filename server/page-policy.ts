// Reads the Content-Security-Policy that the build wrote into a page, to repeat it as a header.

const fallback: readonly (readonly [name: string, value: string])[] = [
  ['default-src', "default-src 'self'"],
  ['object-src', "object-src 'none'"],
  ['base-uri', "base-uri 'self'"],
  ['form-action', "form-action 'self'"],
];

/** The page's own policy, word for word, plus the four directives that no page may lack. */
export function pagePolicy(html: string): string {
  const own = metaPolicy(html)
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const names = new Set(own.map((part) => part.split(/\s+/)[0]?.toLowerCase()));
  return [...own, ...fallback.filter(([name]) => !names.has(name)).map(([, value]) => value)].join('; ');
}

function metaPolicy(html: string): string {
  for (const [tag] of html.matchAll(/<meta\b(?:"[^"]*"|'[^']*'|[^>"'])*>/gi)) {
    if (attribute(tag, 'http-equiv')?.toLowerCase() === 'content-security-policy')
      return attribute(tag, 'content') ?? '';
  }
  return '';
}

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag);
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  return value === undefined ? undefined : decodeEntities(value);
}

function decodeEntities(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
