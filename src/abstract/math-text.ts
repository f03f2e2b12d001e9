import { toPlainLetters } from './math-letters.ts';
import type { MathElement, MathNode } from './math-tree.ts';

/** Accents as the combining marks that follow their letter. */
const ACCENTS: Readonly<Record<string, string>> = {
  ˆ: '\u0302',
  '^': '\u0302',
  '~': '\u0303',
  '˜': '\u0303',
  '¯': '\u0304',
  '‾': '\u0304',
  '→': '\u20d7',
  '˙': '\u0307',
  '¨': '\u0308',
  ˇ: '\u030c',
  '˘': '\u0306',
  '´': '\u0301',
  '`': '\u0300',
  _: '\u0332',
};

/** Operators that stand apart from what they relate, where there is something on both sides. */
const RELATION = /^(?:[=<>≤≥≠≈≃≅≡∼∝≪≫⩽⩾≲≳∈∉∋⊂⊆⊃⊇→←↔⇒⇐⇔↦⟶⟵⟹⟺⟼↑↓≜≔≺≻⪯⪰⊢⊨⊥∣~]|:=)$/;

/**
 * A formula as one line of text that a person can read and a search can find: `O(n log n)`,
 * `2^n`, `ℝ^d`, `(a+b)/c`.
 */
export function formatMathText(nodes: readonly MathNode[]): string {
  return formatRow(nodes, false).replace(/\s+/g, ' ').trim().normalize('NFC');
}

/** Elements that are more than their parts one after the other. */
const FORMATS: Readonly<Record<string, (parts: readonly MathNode[]) => string>> = {
  mfrac: ([over, under]) => `${group(over)}/${group(under)}`,
  msqrt: (parts) => `√${group(...parts)}`,
  mroot: ([radicand, degree]) => `${formatScript('^', degree).slice(1)}√${group(radicand)}`,
  msub: ([base, sub]) => formatNode(base) + formatScript('_', sub),
  msup: ([base, sup]) => formatNode(base) + formatScript('^', sup),
  msubsup: ([base, sub, sup]) => formatNode(base) + formatScript('_', sub) + formatScript('^', sup),
  munder: ([base, under]) =>
    formatAccent(base, under) ?? formatNode(base) + formatScript('_', under),
  mover: ([base, over]) => formatAccent(base, over) ?? formatNode(base) + formatScript('^', over),
  munderover: ([base, under, over]) =>
    formatNode(base) + formatScript('_', under) + formatScript('^', over),
  mtr: (cells) => cells.map((cell) => formatNode(cell)).join(' '),
  mtable: (rows) => rows.map((row) => formatNode(row)).join('; '),
  mspace: () => ' ',
  mphantom: () => ' ',
  mprescripts: () => '',
};

function formatNode(node: MathNode | undefined, compact = false): string {
  if (node === undefined) return '';
  if (typeof node === 'string') return formatSigns(node);
  if (node.name === 'mspace' && /^0?\.0/.test(node.attributes.width ?? '')) return '';
  return FORMATS[node.name]?.(node.children) ?? formatRow(node.children, compact);
}

function formatSigns(text: string): string {
  return toPlainLetters(text).replaceAll('∼', '~').replaceAll('∗', '*');
}

function formatRow(nodes: readonly MathNode[], compact: boolean): string {
  let row = '';
  nodes.forEach((node, at) => {
    const text = formatNode(node, compact);
    const isInside = at > 0 && at < nodes.length - 1 && !compact;
    const spaced = isInside && isOperator(node) ? spaceOperator(node, text, /\d$/.test(row)) : text;
    // `a_b c` must not read `a_bc`, nor `1/2 x` read `1/2x`.
    const isRunOn =
      // oxlint-disable-next-line regexp/no-super-linear-move -- of a formula, see MAX_TEX
      /(?:[_^](?:[^\s()]*[\p{L}\p{N}]|\([^()]*\))|\/[\p{L}\p{N}]+)$/u.test(row) &&
      /^[\p{L}\p{N}]/u.test(spaced);
    row += isRunOn && !compact ? ` ${spaced}` : spaced;
  });
  return row.replaceAll('\u2061', '').replace(/: += /g, ' := ');
}

function spaceOperator(node: MathElement, text: string, afterDigit: boolean): string {
  if (/^[,;]$/.test(text) || (text === ':' && !afterDigit)) return `${text} `;
  const isDivides = text === '|' && node.attributes.lspace === '0.22em';
  return isDivides || RELATION.test(text) ? ` ${text} ` : text;
}

/** An index or exponent; braces become brackets, and only where they are needed. */
function formatScript(mark: '_' | '^', node: MathNode | undefined): string {
  const text = formatNode(node, true).replaceAll(' ', '');
  if (text === '') return '';
  if (/^[′″‴°]+$/.test(text)) return text;
  if (text === '∘' && mark === '^') return '°';
  const isOne = /^(?:[-−+]?(?:\d[\d.]*|\p{L}[\p{L}\p{M}\p{N}.]*)|[^\p{L}\p{N}])$/u.test(text);
  return mark + (isOne || /^\(.*\)$/.test(text) ? text : `(${text})`);
}

/** In brackets, unless it is one thing. */
function group(...nodes: readonly (MathNode | undefined)[]): string {
  const text = nodes
    .map((node) => formatNode(node))
    .join('')
    .trim();
  return /^[\p{L}\p{M}\p{N}.]*$|^.$/u.test(text) ? text : `(${text})`;
}

function formatAccent(base: MathNode | undefined, mark: MathNode | undefined): string | undefined {
  if (!isOperator(mark)) return undefined;
  const combining = ACCENTS[formatNode(mark)];
  const text = formatNode(base);
  if (combining === undefined) return undefined;
  return /^\p{L}\p{M}*$/u.test(text) ? text + combining : text;
}

function isOperator(node: MathNode | undefined): node is MathElement {
  return typeof node === 'object' && (node.name === 'mo' || node.name === 'mi');
}
