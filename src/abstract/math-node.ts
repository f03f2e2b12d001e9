/** An element of MathML Core with attributes that have passed `convertAttributes`. */
export interface MathElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MathNode[];
}
export type MathNode = MathElement | string;

export function createElement(
  name: string,
  children: readonly MathNode[],
  attributes: MathElement['attributes'] = {},
): MathElement {
  return { name, attributes, children };
}

/** Returns the only node, or all nodes in a row. */
export function asOne(children: readonly MathNode[]): MathNode {
  const [only, ...others] = children;
  return only !== undefined && others.length === 0 ? only : createElement('mrow', children);
}

/** Whether a node is a row that only groups: one without attributes. */
export function isRow(node: MathNode | undefined): node is MathElement {
  return isElement(node, 'mrow') && Object.keys(node.attributes).length === 0;
}

export function isElement(node: MathNode | undefined, name: string): node is MathElement {
  return typeof node === 'object' && node.name === name;
}

/** Returns the text of an element that contains nothing else. */
export function getOnlyText({ children }: MathElement): string | undefined {
  return children.length === 1 && typeof children[0] === 'string' ? children[0] : undefined;
}

/** Returns all characters of a formula, in document order. */
export function getText(nodes: readonly MathNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : getText(node.children))).join('');
}
