// Text with its references resolved, light enough to travel inside a page: plain strings and references in order.
import { parseInline } from '../../schema/words/inline-tokens.ts';

/** A reference inside a text; `law` carries its citation, and `text` when the author chose other words. */
export type Reference =
  | { readonly kind: 'law'; readonly id: string; readonly cite: string; readonly text?: string }
  | { readonly kind: 'term'; readonly id: string; readonly text: string }
  | { readonly kind: 'contract'; readonly text: string };

/** Plain strings and references, in order. */
export type RichText = readonly (string | Reference)[];

/** Names a law as running text cites it. @throws for an id that is not in content/laws.yaml. */
export type CiteLaw = (id: string) => string;

/** Resolves the references of an author's string. */
export function richText(source: string, citeLaw: CiteLaw): RichText {
  return parseInline(source).map((segment) => {
    if (segment.kind === 'text') return segment.text;
    return segment.kind === 'law' ? { ...segment, cite: citeLaw(segment.id) } : segment;
  });
}

/** The words alone, for places that hold no links. */
export function plainText(text: RichText): string {
  return text.map((part) => (typeof part === 'string' ? part : wordsOf(part))).join('');
}

/** The words of a reference as they are read. */
export function wordsOf(reference: Reference): string {
  return reference.kind === 'law' ? (reference.text ?? reference.cite) : reference.text;
}

/** Puts values where `{name}` stands; a name that `show` does not know stays as it is. */
export function fillIn(text: RichText, show: (name: string) => string | undefined): RichText {
  const fill = (words: string) => words.replace(/\{(\w+)\}/g, (whole, name: string) => show(name) ?? whole);
  return text.map((part) => {
    if (typeof part === 'string') return fill(part);
    return part.text === undefined ? part : { ...part, text: fill(part.text) };
  });
}

/** The same text without links: laws and terms as plain words; words of a contract stay quoted. */
export function withoutLinks(text: RichText): RichText {
  return text.map((part) => (typeof part === 'string' || part.kind === 'contract' ? part : wordsOf(part)));
}
