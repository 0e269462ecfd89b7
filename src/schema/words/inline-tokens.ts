// References inside plain strings: [[law:id]], [[law:id|words]], [[term:id|words]], [[contract:words]].

export type InlineSegment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'law'; readonly id: string; readonly text?: string }
  | { readonly kind: 'term'; readonly id: string; readonly text: string }
  | { readonly kind: 'contract'; readonly text: string };

const TOKEN = /\[\[(?:(law|term):([a-z0-9-]+)(?:\|([^[\]]+))?|contract:([^[\]]+))\]\]/g;

/** Splits a string at its references, in order; a token that is not well formed stays text. */
export function parseInline(source: string): readonly InlineSegment[] {
  const segments: InlineSegment[] = [];
  let end = 0;
  for (const match of source.matchAll(TOKEN)) {
    if (match.index > end) segments.push({ kind: 'text', text: source.slice(end, match.index) });
    segments.push(segmentOf(match));
    end = match.index + match[0].length;
  }
  if (end < source.length) segments.push({ kind: 'text', text: source.slice(end) });
  return segments;
}

function segmentOf([, kind, id = '', words, contract]: RegExpMatchArray): InlineSegment {
  if (contract !== undefined) return { kind: 'contract', text: contract };
  if (kind === 'term') return { kind, id, text: words ?? id };
  return words === undefined ? { kind: 'law', id } : { kind: 'law', id, text: words };
}
