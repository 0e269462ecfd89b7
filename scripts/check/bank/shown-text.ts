// An author's string without its references' marks: the words that are on the page, as far as the author wrote them.

export function shownText(source: string): string {
  return source
    .replace(/\[\[contract:([^\]]*)\]\]/g, '$1')
    .replace(/\[\[\w+:[^\]|]*\|([^\]]*)\]\]/g, '$1')
    .replace(/\[\[[^\]]*\]\]/g, '');
}
