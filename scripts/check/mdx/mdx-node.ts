// The tree of a lesson's text as the rules read it: tags, Markdown and words, each with its place in the source.

export type Attribute = {
  readonly name: string;
  /** Undefined where the value is an expression or is left out. */
  readonly value: string | undefined;
  readonly isExpression: boolean;
  /** UTF-16 offsets in the file. */
  readonly start: number;
  readonly end: number;
};

export type MdxNode = {
  /** `tag`, `expression`, `esm`, or the Markdown type: `paragraph`, `text`, `strong`, `table`, … */
  readonly type: string;
  /** UTF-16 offsets in the file. */
  readonly start: number;
  readonly end: number;
  /** Name of a tag, '' otherwise. */
  readonly name: string;
  /** Words of `text` and `inlineCode`. */
  readonly value: string;
  /** Address of a `link`. */
  readonly url: string;
  /** Level of a `heading`, 0 otherwise. */
  readonly depth: number;
  /** A `list` with numbers. */
  readonly isOrdered: boolean;
  readonly attributes: readonly Attribute[];
  readonly children: readonly MdxNode[];
};

/** All tags below (and at) the nodes, in reading order, each with the tags around it, outermost first. */
export function* tagsIn(
  nodes: readonly MdxNode[],
  around: readonly MdxNode[] = [],
): Generator<{ readonly tag: MdxNode; readonly around: readonly MdxNode[] }> {
  for (const node of nodes) {
    if (node.type === 'tag') yield { tag: node, around };
    yield* tagsIn(node.children, node.type === 'tag' ? [...around, node] : around);
  }
}

export function* nodesIn(nodes: readonly MdxNode[]): Generator<MdxNode> {
  for (const node of nodes) {
    yield node;
    yield* nodesIn(node.children);
  }
}

export function attribute(tag: MdxNode, name: string): Attribute | undefined {
  return tag.attributes.find((each) => each.name === name);
}

/** Text of an attribute; undefined when it is missing or an expression. */
export function attributeText(tag: MdxNode, name: string): string | undefined {
  return attribute(tag, name)?.value;
}
