import { escapeHtml } from './escape.ts';
import { parseMath } from './math-tree.ts';
import type { MathNode } from './math-node.ts';
import { MathError } from './parse-tex.ts';
import { splitFormula } from './split-formula.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';

/** A formula as MathML, or the reason why it cannot be rendered. */
export type RenderedMath = { readonly mathml: string } | { readonly error: string };

export interface MathFault {
  readonly tex: string;
  /** The problem with the formula, as a predicate, such as "is nested too deeply". */
  readonly message: string;
  /** Position of the formula, with its delimiters, in the abstract, in UTF-16 units. */
  readonly index: number;
}

/**
 * Renders TeX as MathML Core that is legible without a style sheet; never throws. A long inline
 * formula becomes several `<math>` elements with `<wbr>` between them.
 */
export function renderMath(tex: string, display: boolean): RenderedMath {
  const nodes = parseMath(tex, display);
  if (nodes instanceof MathError) return { error: nodes.message };
  if (display) return { mathml: `<math display="block">${formatNodes(nodes)}</math>` };
  const parts = splitFormula(nodes).map((part) => `<math>${formatNodes(part)}</math>`);
  return { mathml: parts.join('<wbr>') };
}

/** Lists the formulas of a text that can only be shown as source. */
export function mathFaults(source: string): MathFault[] {
  const faults: MathFault[] = [];
  visitMath(tokenize(source), 0, (token, index) => {
    const rendered = renderMath(token.tex, token.display);
    if ('error' in rendered) faults.push({ tex: token.tex, message: rendered.error, index });
  });
  return faults;
}

type MathToken = Extract<Token, { type: 'math' }>;

function visitMath(
  tokens: readonly Token[],
  start: number,
  visit: (token: MathToken, index: number) => void,
): void {
  let index = start;
  for (const token of tokens) {
    if (token.type === 'math') visit(token, index);
    // The content of an emphasis begins after its opening delimiter and ends with its closing one.
    if (token.type === 'emphasis') {
      const length = token.children.reduce((sum, child) => sum + child.source.length, 0);
      visitMath(token.children, index + token.source.length - length - 1, visit);
    }
    index += token.source.length;
  }
}

function formatNodes(nodes: readonly MathNode[]): string {
  return nodes.map(formatNode).join('');
}

function formatNode(node: MathNode): string {
  if (typeof node === 'string') return escapeHtml(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
  return `<${node.name}${attributes}>${formatNodes(node.children)}</${node.name}>`;
}
