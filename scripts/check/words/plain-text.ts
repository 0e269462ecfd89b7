// The words of a part of a lesson, without marks.
import type { MdxNode } from '../mdx/mdx-node.ts';

export function plainText(nodes: readonly MdxNode[]): string {
  return nodes
    .map((node) =>
      node.type === 'text' || node.type === 'inlineCode' ? node.value : plainText(node.children),
    )
    .join('');
}
