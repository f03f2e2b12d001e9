/** A node of an MDX syntax tree (https://mdxjs.com), with the properties used here. */
export interface MdxNode {
  readonly type: string;
  readonly name?: string | null;
  /** Source of an expression or a statement; content of a text. */
  readonly value?: string;
  /** Address of an image, a link or a definition. */
  readonly url?: string;
  /** Identifier of a definition or a reference. */
  readonly identifier?: string;
  readonly attributes?: readonly MdxAttribute[];
  readonly children?: readonly MdxNode[];
  readonly position?: {
    readonly start: { readonly line: number; readonly column: number; readonly offset: number };
    readonly end: { readonly offset: number };
  };
}

export interface MdxAttribute {
  readonly type: 'mdxJsxAttribute' | 'mdxJsxExpressionAttribute';
  readonly name?: string;
  /** An object for `name={value}`. */
  readonly value?: string | { readonly value: string } | null;
}

/** Lists all nodes in document order, parents before children, or the first node that is too deep. */
export function flatten(
  root: MdxNode,
  maxDepth: number,
): { readonly nodes: readonly MdxNode[] } | { readonly tooDeep: MdxNode } {
  const nodes: MdxNode[] = [];
  // This is not recursive, because the tree may be too deep for the stack.
  const open = [{ node: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (depth > maxDepth) return { tooDeep: node };
    nodes.push(node);
    const children = node.children ?? [];
    for (const child of children.toReversed()) open.push({ node: child, depth: depth + 1 });
  }
  return { nodes };
}
