import { getOnlyText, getText, isElement, type MathNode } from './math-node.ts';

/**
 * Maximum length of a formula that stays on one line, in characters; 18 fit on half a line of a
 * small phone.
 */
const MAX_LINE = 18;

const BREAK = /^(?:[=<>≤≥≠≈≃≅≡∼∝≪≫⩽⩾∈⊂⊆→↔⇒⇔↦⟹⟺+−±]|:=)$/;
const OPEN = /^[([{⟨]$/;
const CLOSE = /^[)\]}⟩]$/;

/**
 * Splits an inline formula at possible line breaks, because browsers never break one themselves. A
 * long formula may break before relations, sums and differences outside brackets.
 */
export function splitFormula(nodes: readonly MathNode[]): readonly (readonly MathNode[])[] {
  if (getText(nodes).length <= MAX_LINE) return [nodes];
  const parts: MathNode[][] = [[]];
  let depth = 0;
  for (const node of nodes) {
    const sign = isElement(node, 'mo') ? (getOnlyText(node) ?? '') : '';
    if (OPEN.test(sign)) depth += 1;
    if (CLOSE.test(sign)) depth -= 1;
    const part = parts.at(-1);
    if (depth === 0 && BREAK.test(sign) && part?.length && typeof node === 'object') {
      // At the beginning of a part, it would be spaced as a prefix.
      parts.push([{ ...node, attributes: { ...node.attributes, form: 'infix' } }]);
    } else part?.push(node);
  }
  return parts;
}
