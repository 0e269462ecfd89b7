// The part of css-tree that the floor lint uses; the package brings no types.
declare module 'css-tree' {
  export type CssNode = {
    readonly type: string;
    readonly name?: unknown;
    readonly property?: string;
    readonly unit?: string;
    readonly feature?: string;
    readonly value?: unknown;
    readonly children?: { readonly first: CssNode | null } | null;
    readonly loc?: { readonly start: { readonly line: number } } | null;
  };
  type Context = { readonly declaration: CssNode | null; readonly rule: CssNode | null };
  export function parse(
    css: string,
    options: {
      positions?: boolean;
      parseCustomProperty?: boolean;
      onParseError?: (error: Error & { line: number }) => void;
    },
  ): CssNode;
  export function walk(tree: CssNode, visit: (this: Context, node: CssNode) => void): void;
}
