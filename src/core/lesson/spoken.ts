// Turns the Markdown of lessons into words as they are read aloud.
import { type CiteLaw, plainText, richText } from '../quiz/rich-text.ts';

/** Links, tags and marks of lists are gone, laws are cited, the words of a contract stand in quotes; strong words stay strong (`**`). */
export function spoken(markdown: string, cite: CiteLaw): string {
  return markdown
    .replace(/<法规\s+id="([^"]+)"\s*\/>/gu, (_, law: string) => cite(law))
    .replace(/<合同>([\s\S]*?)<\/合同>/gu, '“$1”')
    .replace(/<[^<>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:[-*]|#+)\s+/gm, '')
    .replace(/\s*\n\s*/g, '')
    .trim();
}

/** The same without strong words. */
export function plainSpoken(markdown: string, cite: CiteLaw): string {
  return spoken(markdown, cite).replaceAll('**', '');
}

/** Words of an attribute, with its references resolved. */
export function writtenWords(text: string, cite: CiteLaw): string {
  return plainText(richText(text, cite));
}
