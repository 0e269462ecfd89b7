// Parses a lesson's text with the same Markdown as the site and hands it on as a tree of plain nodes.
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isRecord } from '../yaml/yaml-part.ts';
import type { Attribute, MdxNode } from './mdx-node.ts';
import { type MdxProblem, mdxProblem } from './mdx-problem.ts';

export type MdxResult =
  | { readonly isOk: true; readonly nodes: readonly MdxNode[] }
  | { readonly isOk: false; readonly problem: MdxProblem };

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm)
  .use(remarkMdx)
  .use(remarkCjkFriendly)
  .freeze();

/** Offsets in the tree are those of `text`. Never throws. */
export function parseMdx(text: string): MdxResult {
  try {
    const root: unknown = parser.parse(text);
    return { isOk: true, nodes: isRecord(root) ? unravel(childrenOf(root)) : [] };
  } catch (error) {
    return { isOk: false, problem: mdxProblem(error, text) };
  }
}

function toNode(raw: unknown): MdxNode | undefined {
  if (!isRecord(raw) || raw['type'] === 'yaml') return undefined;
  const type = String(raw['type']);
  const span = spanOf(raw);
  const isTag = type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';
  return {
    type: isTag ? 'tag' : type === 'mdxjsEsm' ? 'esm' : /^mdx\w+Expression$/.test(type) ? 'expression' : type,
    ...span,
    name: isTag ? String(raw['name'] ?? '') : '',
    value: typeof raw['value'] === 'string' ? raw['value'] : '',
    url: typeof raw['url'] === 'string' ? raw['url'] : '',
    depth: typeof raw['depth'] === 'number' ? raw['depth'] : 0,
    isOrdered: raw['ordered'] === true,
    attributes: Array.isArray(raw['attributes'])
      ? raw['attributes'].flatMap((each) => toAttribute(each, span))
      : [],
    children: unravel(childrenOf(raw)),
  };
}

function childrenOf(raw: Readonly<Record<string, unknown>>): readonly MdxNode[] {
  return Array.isArray(raw['children'])
    ? raw['children'].map(toNode).filter((node) => node !== undefined)
    : [];
}

function toAttribute(
  raw: unknown,
  tag: { readonly start: number; readonly end: number },
): readonly Attribute[] {
  if (!isRecord(raw)) return [];
  const span = isRecord(raw['position']) ? spanOf(raw) : tag;
  const isExpression = raw['type'] === 'mdxJsxExpressionAttribute' || isRecord(raw['value']);
  const value = typeof raw['value'] === 'string' && !isExpression ? raw['value'] : undefined;
  return [{ name: typeof raw['name'] === 'string' ? raw['name'] : '', value, isExpression, ...span }];
}

/** A paragraph that holds nothing but tags is those tags, as MDX itself reads it. */
function unravel(nodes: readonly MdxNode[]): readonly MdxNode[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'paragraph') return [node];
    const rest = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
    return rest.length > 0 && rest.every((child) => child.type === 'tag') ? rest : [node];
  });
}

function spanOf(raw: Readonly<Record<string, unknown>>): { readonly start: number; readonly end: number } {
  const position = isRecord(raw['position']) ? raw['position'] : {};
  const start = offsetOf(position['start'], 0);
  return { start, end: offsetOf(position['end'], start) };
}

function offsetOf(point: unknown, otherwise: number): number {
  return isRecord(point) && typeof point['offset'] === 'number' ? point['offset'] : otherwise;
}
