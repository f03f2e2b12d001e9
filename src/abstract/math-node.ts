/** An element of MathML Core that holds nothing but what `convertAttributes` lets through. */
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

/** The nodes as one: themselves if they are one already, else in a row. */
export function asOne(children: readonly MathNode[]): MathNode {
  const [only, ...others] = children;
  return only !== undefined && others.length === 0 ? only : createElement('mrow', children);
}

/** A row that only groups: nothing is said about its spacing, size or look. */
export function isRow(node: MathNode | undefined): node is MathElement {
  return isElement(node, 'mrow') && Object.keys(node.attributes).length === 0;
}

export function isElement(node: MathNode | undefined, name: string): node is MathElement {
  return typeof node === 'object' && node.name === name;
}

/** The text of an element that holds nothing else. */
export function getOnlyText({ children }: MathElement): string | undefined {
  return children.length === 1 && typeof children[0] === 'string' ? children[0] : undefined;
}

/** All characters of a formula in document order. */
export function getText(nodes: readonly MathNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : getText(node.children))).join('');
}
