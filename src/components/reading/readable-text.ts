// The text of an element as it is read: what is asked, filled in, pressed or only drawn is no part of it.

/** Text nodes in order, and where each begins in the text they make. */
export type ReadableText = {
  readonly text: string;
  readonly nodes: readonly { readonly node: Text; readonly start: number }[];
};

const UNREAD =
  '.question-block, .form-state, .field-answer, .record-warning, .notes, .next-prev, label, button, .button, ' +
  'input, select, textarea, script, style, svg, [aria-hidden="true"], .visually-hidden';

/** Reads the element as it is now; asked anew whenever the page may have changed. */
export function readableText(root: Element): ReadableText {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest(UNREAD)) continue;
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  return { text, nodes };
}

/** The stretch of the text that a range covers; undefined when it covers none. */
export function stretchOf(
  { nodes }: ReadableText,
  range: Range,
): { readonly start: number; readonly end: number } | undefined {
  const covered = nodes.flatMap(({ node, start }) => {
    if (!range.intersectsNode(node)) return [];
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    return from < to ? [{ start: start + from, end: start + to }] : [];
  });
  const [first] = covered;
  return first && { start: first.start, end: covered.at(-1)?.end ?? first.end };
}

/** The pieces of text nodes that make up a stretch. */
export function piecesOf(
  { nodes }: ReadableText,
  start: number,
  end: number,
): readonly { readonly node: Text; readonly from: number; readonly to: number }[] {
  return nodes.flatMap(({ node, start: at }) => {
    const from = Math.max(0, start - at);
    const to = Math.min(node.length, end - at);
    return from < to ? [{ node, from, to }] : [];
  });
}

/** A stretch as one range; undefined when there is nothing at that place. */
export function rangeOf(text: ReadableText, start: number, end: number): Range | undefined {
  const pieces = piecesOf(text, start, end);
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last) return undefined;
  const range = document.createRange();
  range.setStart(first.node, first.from);
  range.setEnd(last.node, last.to);
  return range;
}
