import { formatAccent } from './accent-text.ts';
import { toPlainLetters } from './math-letters.ts';
import { isElement, type MathElement, type MathNode } from './math-node.ts';

/** Operators with a space on both sides if they have operands on both sides. */
const RELATION = /^(?:[=<>≤≥≠≈≃≅≡∼∝≪≫⩽⩾≲≳∈∉∋⊂⊆⊃⊇→←↔⇒⇐⇔↦⟶⟵⟹⟺⟼↑↓≜≔≺≻⪯⪰⊢⊨⊥∣~]|:=)$/;

/**
 * Formats a formula as one line of readable, searchable text: `O(n log n)`, `2^n`, `ℝ^d`,
 * `(a+b)/c`.
 */
export function formatMathText(nodes: readonly MathNode[]): string {
  return formatRow(nodes, false).replace(/\s+/g, ' ').trim().normalize('NFC');
}

type Format = (parts: readonly MathNode[], node: MathElement) => string;

/** Formats of elements that are more than a sequence of their children. */
const FORMATS: Readonly<Record<string, Format>> = {
  mfrac: ([over, under], { attributes }) =>
    // A fraction without a line is a binomial coefficient or similar.
    attributes.linethickness?.startsWith('0')
      ? `${formatNode(over)}; ${formatNode(under)}`
      : `${group(over)}/${group(under)}`,
  msqrt: (parts) => `√${group(...parts)}`,
  mroot: ([radicand, degree]) => `${formatScript('^', degree).slice(1)}√${group(radicand)}`,
  msub: ([base, sub]) => formatNode(base).trimEnd() + formatScript('_', sub),
  msup: ([base, sup]) => formatNode(base).trimEnd() + formatScript('^', sup),
  msubsup: ([base, sub, sup]) =>
    formatNode(base).trimEnd() + formatScript('_', sub) + formatScript('^', sup),
  munder: ([base, under]) =>
    formatAccented(base, under, 'below') ?? formatNode(base).trimEnd() + formatScript('_', under),
  mover: ([base, over]) =>
    formatAccented(base, over, 'above') ?? formatNode(base).trimEnd() + formatScript('^', over),
  munderover: ([base, under, over]) =>
    formatNode(base).trimEnd() + formatScript('_', under) + formatScript('^', over),
  mmultiscripts: ([base, ...scripts]) => {
    const at = scripts.findIndex((node) => isElement(node, 'mprescripts'));
    const [after, before] =
      at === -1 ? [scripts, []] : [scripts.slice(0, at), scripts.slice(at + 1)];
    return formatPairs(before) + formatNode(base).trimEnd() + formatPairs(after);
  },
  mtr: (cells) => cells.map((cell) => formatNode(cell)).join(' '),
  mtable: (rows) => rows.map((row) => formatNode(row)).join('; '),
  mspace: (_, { attributes }) => (/^0?\.0/.test(attributes.width ?? '') ? '' : ' '),
  mphantom: () => ' ',
};

function formatNode(node: MathNode | undefined, compact = false): string {
  if (node === undefined) return '';
  if (typeof node === 'string') return formatSigns(node);
  if (node.name === 'mspace' && compact) return '';
  return FORMATS[node.name]?.(node.children, node) ?? formatRow(node.children, compact);
}

function formatSigns(text: string): string {
  return toPlainLetters(text).replaceAll('∼', '~').replaceAll('∗', '*').replaceAll('\ufe0e', '');
}

/** Formats alternating subscripts and superscripts. */
function formatPairs(scripts: readonly MathNode[]): string {
  return scripts.map((node, at) => formatScript(at % 2 === 0 ? '_' : '^', node)).join('');
}

function formatRow(nodes: readonly MathNode[], compact: boolean): string {
  let row = '';
  let isAfterName = false;
  nodes.forEach((node, at) => {
    const text = formatNode(node, compact);
    const isInside = at > 0 && at < nodes.length - 1;
    const core = getCore(node);
    const spaced =
      core && isInside && !compact
        ? spaceOperator(core, text, /\d$/.test(row))
        : spaceName(core, text);
    const isName = isOperatorName(core, text);
    // `√x y` must not become `√xy`, nor `1/2 (x+y)` `1/2(x+y)`.
    const isRunOnQuotient = QUOTIENTS[getLastName(nodes[at - 1])]?.test(
      `${row.slice(-1)}${spaced}`,
    );
    // `a_b c` must not become `a_bc`, nor `1/2 x` `1/2x`, nor `2 Tr A` `2TrA`.
    const isRunOn =
      (isAfterName ||
        (isName && /[\p{L}\p{N}]$/u.test(row)) ||
        // oxlint-disable-next-line regexp/no-super-linear-move -- of a formula, see MAX_TEX
        /(?:[_^](?:[^\s()]*[\p{L}\p{N}]|\([^()]*\))|\/[\p{L}\p{N}]+)$/u.test(row)) &&
      /^[\p{L}\p{N}]/u.test(spaced);
    isAfterName = isName;
    row += isRunOnQuotient || (isRunOn && !compact) ? ` ${spaced}` : spaced;
  });
  return row.replaceAll('\u2061', '').replace(/: += /g, ' := ');
}

/** Last and next characters that make the end of a fraction or a root ambiguous. */
const QUOTIENTS: Readonly<Record<string, RegExp>> = {
  mfrac: /^[^\s][\p{L}\p{N}(√]/u,
  msqrt: /^[^\s)][\p{L}\p{N}]/u,
  mroot: /^[^\s)][\p{L}\p{N}]/u,
};

/** Returns the name of a node, or of the last one in a row or style. */
function getLastName(node: MathNode | undefined): string {
  if (typeof node !== 'object') return '';
  const isGroup = node.name === 'mrow' || node.name === 'mstyle';
  return isGroup ? getLastName(node.children.at(-1)) : node.name;
}

/** Returns the operator if the node is one, with or without scripts, accent or label. */
function getCore(node: MathNode | undefined): MathElement | undefined {
  if (typeof node !== 'object') return undefined;
  if (node.name === 'mo' || node.name === 'mi') return node;
  return /^m(?:sub|sup|under|over)/.test(node.name) ? getCore(node.children[0]) : undefined;
}

/** Whether an operator is a word, as in `\mathop{\rm Tr}`, rather than a variable. */
function isOperatorName(core: MathElement | undefined, text: string): boolean {
  return core?.name === 'mo' && /^\p{L}/u.test(text);
}

/** Adds spaces: `a mod b` has them on both sides, `Tr(A)` has none after the name. */
function spaceName(core: MathElement | undefined, text: string): string {
  return isOperatorName(core, text) && core?.attributes.lspace === '0.2222em' ? ` ${text} ` : text;
}

function spaceOperator(node: MathElement, text: string, afterDigit: boolean): string {
  if (/^[,;]$/.test(text) || (text === ':' && !afterDigit)) return `${text} `;
  const sign = formatNode(node);
  const isDivides = text === '|' && node.attributes.lspace === '0.22em';
  return isDivides || RELATION.test(sign) ? ` ${text} ` : spaceName(node, text);
}

/** Formats a subscript or superscript; braces become parentheses if needed. */
function formatScript(mark: '_' | '^', node: MathNode | undefined): string {
  const text = formatNode(node, true).trim();
  if (text === '') return '';
  if (/^[′″‴°]+$/.test(text)) return text;
  if (text === '∘' && mark === '^') return '°';
  const isOne = /^(?:[-−+]?(?:\d[\d.]*|\p{L}[\p{L}\p{M}\p{N}.]*)|[^\p{L}\p{N}])$/u.test(text);
  return mark + (isOne || /^\(.*\)$/.test(text) ? text : `(${text})`);
}

/** Adds parentheses unless the content is a single item. */
function group(...nodes: readonly (MathNode | undefined)[]): string {
  const text = nodes
    .map((node) => formatNode(node))
    .join('')
    .trim();
  return /^[\p{L}\p{M}\p{N}.]*$|^.$/u.test(text) ? text : `(${text})`;
}

function formatAccented(
  base: MathNode | undefined,
  mark: MathNode | undefined,
  position: 'above' | 'below',
): string | undefined {
  return isOperator(mark) ? formatAccent(formatNode(base), formatNode(mark), position) : undefined;
}

function isOperator(node: MathNode | undefined): node is MathElement {
  return typeof node === 'object' && (node.name === 'mo' || node.name === 'mi');
}
