import { escapeHtml } from './escape.ts';
import { formatMathText } from './math-text.ts';
import { isElement, type MathElement, type MathNode } from './math-node.ts';

/** Placeholders for tags while a formula is assembled as text; they are stripped from input. */
const TAGS: Readonly<Record<string, string>> = {
  '\uE000': '<sub>',
  '\uE001': '</sub>',
  '\uE002': '<sup>',
  '\uE003': '</sup>',
};

/** Characters that are raised without `<sup>`: x′, 90°. */
const RAISED = /^[′″‴°∘]+$/;

/**
 * Formats a formula as one line of HTML for programs without MathML, such as feed readers and email
 * clients: Unicode with `<sub>` and `<sup>`.
 */
export function formatMathHtml(nodes: readonly MathNode[]): string {
  const text = formatMathText(nodes.map(markScripts))
    // Spaces in scripts are removed, except between words.
    .replace(/[\uE000\uE002][^\uE000-\uE003]*/g, (script) =>
      script.replace(/(?<!\p{L}) | (?!\p{L})/gu, ''),
    )
    .replace(/(?<!\s)\s+(?=[\uE000\uE002])/g, '');
  return escapeHtml(text).replace(/[\uE000-\uE003]/g, (mark) => TAGS[mark] ?? '');
}

function markScripts(node: MathNode): MathNode {
  if (typeof node === 'string') return node.replace(/[\uE000-\uE003]/g, '');
  const children = node.children.map(markScripts);
  const [base, first, second] = children;
  switch (node.name) {
    case 'msub':
      return createRow(node, base, mark('sub', first));
    case 'msup':
      return isRaised(first) ? { ...node, children } : createRow(node, base, mark('sup', first));
    case 'msubsup':
      return createRow(node, base, mark('sub', first), mark('sup', second));
    case 'munder':
      return isAccent(first) ? { ...node, children } : createRow(node, base, mark('sub', first));
    case 'mover':
      return isAccent(first) ? { ...node, children } : createRow(node, base, mark('sup', first));
    case 'munderover':
      return createRow(node, base, mark('sub', first), mark('sup', second));
    case 'mmultiscripts':
      return markMultiscripts(node, children);
    default:
      return { ...node, children };
  }
}

function markMultiscripts(node: MathElement, [base, ...scripts]: readonly MathNode[]): MathElement {
  const marked = scripts.map((script, at) => mark(at % 2 === 0 ? 'sub' : 'sup', script));
  const at = scripts.findIndex((script) => isElement(script, 'mprescripts'));
  if (at === -1) return createRow(node, base, ...marked);
  // The remaining scripts precede the base, in the same order, subscript first.
  const before = scripts
    .slice(at + 1)
    .map((script, i) => mark(i % 2 === 0 ? 'sub' : 'sup', script));
  return createRow(
    node,
    undefined,
    ...before,
    base === undefined ? [] : [base],
    ...marked.slice(0, at),
  );
}

function mark(kind: 'sub' | 'sup', script: MathNode | undefined): readonly MathNode[] {
  if (script === undefined || formatMathText([script]) === '') return [];
  if (kind === 'sup' && isRaised(script)) return [script];
  const [open, close] = kind === 'sub' ? ['\uE000', '\uE001'] : ['\uE002', '\uE003'];
  return [open, script, close];
}

function createRow(
  node: MathElement,
  base: MathNode | undefined,
  ...scripts: readonly (readonly MathNode[])[]
): MathElement {
  return {
    ...node,
    name: 'mrow',
    attributes: {},
    children: [...(base === undefined ? [] : [base]), ...scripts.flat()],
  };
}

function isRaised(script: MathNode | undefined): boolean {
  return script !== undefined && RAISED.test(formatMathText([script]));
}

/**
 * Whether a script is a hat, bar or similar, which becomes a combining mark; words under an
 * operator do not.
 */
function isAccent(script: MathNode | undefined): boolean {
  return typeof script === 'object' && script.name === 'mo';
}
