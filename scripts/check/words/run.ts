// A run of words as a reader sees it, each character with its place, and what of it is covered by a reference.
import { alignValue } from '../align.ts';
import type { MdxNode } from '../mdx/mdx-node.ts';
import { SHIELDS } from '../mdx/tags.ts';
import type { Place, SourceFile } from '../source.ts';

export type Run = {
  readonly text: string;
  /** The same length as `text`; what stands in a reference is U+FFFC. */
  readonly uncovered: string;
  readonly placeAt: (index: number) => Place;
};

/** Stands for a character inside a reference. */
export const COVER = '\uFFFC';

const PHRASING = new Set([
  'text',
  'inlineCode',
  'strong',
  'emphasis',
  'delete',
  'link',
  'break',
  'linkReference',
]);

/** One run for every paragraph, heading, cell or line of a lesson's text. */
export function runsIn(nodes: readonly MdxNode[], source: SourceFile): readonly Run[] {
  const words = nodes.filter((node) => PHRASING.has(node.type));
  if (words.length > 0) return [runOf(nodes, source)];
  return nodes.flatMap((node) => (SHIELDS.includes(node.name) ? [] : runsIn(node.children, source)));
}

type Piece = { readonly text: string; readonly isCovered: boolean; readonly offsets: readonly number[] };

function runOf(nodes: readonly MdxNode[], source: SourceFile): Run {
  const pieces = nodes.flatMap((node) => piecesOf(node, source, false));
  const offsets = pieces.flatMap((piece) => piece.offsets);
  return {
    text: pieces.map((piece) => piece.text).join(''),
    uncovered: pieces
      .map((piece) => (piece.isCovered ? COVER.repeat(piece.text.length) : piece.text))
      .join(''),
    placeAt: (index) => source.placeAt(offsets[index] ?? offsets.at(-1) ?? 0),
  };
}

function piecesOf(node: MdxNode, source: SourceFile, isCovered: boolean): readonly Piece[] {
  if (node.type === 'text' || node.type === 'inlineCode') {
    return [
      { text: node.value, isCovered, offsets: alignValue(source.text, node.start, node.end, node.value) },
    ];
  }
  if (node.type === 'break') return [{ text: '\n', isCovered, offsets: [node.start] }];
  const isCover = isCovered || SHIELDS.includes(node.name);
  // A citation without words of its own still stands between the words around it.
  if (isCover && node.children.length === 0) return [{ text: COVER, isCovered: true, offsets: [node.start] }];
  return node.children.flatMap((child) => piecesOf(child, source, isCover));
}
