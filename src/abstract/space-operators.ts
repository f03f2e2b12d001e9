import { getOnlyText, isElement, type MathElement, type MathNode } from './math-node.ts';

const OPEN = /^[([{⟨⌊⌈|‖\u2061]$/u;
const SCRIPTS = /^m(?:sub|sup|under|over)/;

/**
 * Removes the space after operators such as `\mathop{\rm Tr}` before their scripts and before
 * brackets, where TeX has none. Temml adds it on both sides of every operator.
 */
export function spaceOperators(nodes: readonly MathNode[]): readonly MathNode[] {
  return nodes.map((node, at) => {
    if (typeof node === 'string') return node;
    const next = nodes[at + 1];
    const isTight = isElement(next, 'mo') && OPEN.test(getOnlyText(next) ?? '');
    const spaced = spaceOperators(node.children);
    const children = SCRIPTS.test(node.name)
      ? spaced.map((child, i) => (i === 0 ? removeSpaceAfter(child) : child))
      : spaced;
    return isTight ? removeSpaceAfter({ ...node, children }) : { ...node, children };
  });
}

function removeSpaceAfter(node: MathNode): MathNode {
  if (typeof node === 'string') return node;
  if (isName(node)) return { ...node, attributes: { ...node.attributes, rspace: '0' } };
  return isElement(node, 'mrow') && hasSpaceAround(node)
    ? { ...node, children: node.children.slice(0, -1) }
    : node;
}

function isName(node: MathElement): boolean {
  return isElement(node, 'mo') && /^\p{L}/u.test(getOnlyText(node) ?? '');
}

function hasSpaceAround({ children }: MathElement): boolean {
  const [first, last] = [children[0], children.at(-1)];
  return (
    children.length > 2 &&
    isElement(first, 'mspace') &&
    isElement(last, 'mspace') &&
    first.attributes.width === last.attributes.width
  );
}
