import { convertAttributes, isBold } from './convert-attributes.ts';
import { classifyTable, listCells } from './convert-table.ts';
import { stripControls } from './escape.ts';
import { facesOf, toBoldDigits, toPlainLetters } from './math-letters.ts';
import { findMissingCharacters, listContent } from './missing-characters.ts';
import {
  asOne,
  createElement,
  getOnlyText,
  getText,
  isElement,
  isRow,
  type MathElement,
  type MathNode,
} from './math-node.ts';
import { MathError, parseTex, type TemmlNode } from './parse-tex.ts';
import { spaceOperators } from './space-operators.ts';

/** Elements that are allowed unchanged. */
const ELEMENTS: ReadonlySet<string> = new Set(
  (
    'mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow mspace msqrt ' +
    'mstyle msub msubsup msup mtable mtd mtext mtr munder munderover'
  ).split(' '),
);

/** Elements in which the meaning of children depends on their position. */
const FIXED: ReadonlySet<string> = new Set(
  'mfrac mmultiscripts mover mroot msub msubsup msup munder munderover'.split(' '),
);

/** `menclose` is not in MathML Core; a line above or below is written as an accent. */
const LINES: Readonly<Record<string, readonly [name: string, line: string]>> = {
  top: ['mover', '‾'],
  bottom: ['munder', '‾'],
};

/** Brackets in the browser's operator dictionary. */
const BRACKET = /^[()[\]{}⟨⟩⌈⌉⌊⌋]$/;

/**
 * Parses a formula into a small, safe tree: the content of `<math>`.
 *
 * @returns an error if it cannot be parsed, or not be shown without losing its meaning
 */
export function parseMath(tex: string, display: boolean): readonly MathNode[] | MathError {
  try {
    return parse(tex, display);
  } catch (error) {
    if (error instanceof MathError) return error;
    throw error;
  }
}

function parse(tex: string, display: boolean): readonly MathNode[] {
  const converted = parseTex(tex, display).children?.flatMap(convert) ?? [];
  const nodes = spaceOperators(
    converted.flatMap((node) => (isRow(node) ? node.children : node)).flatMap(flatten),
  );
  const lost = findMissingCharacters(listContent(tex), getText(nodes));
  if (lost !== '') throw new MathError(`would be shown without ${lost}`);
  return nodes;
}

function convert(node: TemmlNode): readonly MathNode[] {
  if (node.text !== undefined) return [stripControls(node.text)];
  const source = node.type === 'mtr' ? listCells(node) : (node.children ?? []);
  // Temml puts its settings in place of the children of an empty row of a commutative diagram.
  const converted = Array.isArray(source) ? (source as readonly TemmlNode[]).map(convert) : [];
  const children = FIXED.has(node.type ?? '') ? converted.map(asOne) : joinText(converted.flat());
  if (node.type === undefined) return children; // a fragment
  if (node.type === 'menclose') return [convertEnclosure(node, children)];
  if (!ELEMENTS.has(node.type)) throw new MathError(`needs <${node.type}>, which has no safe form`);
  if (node.type === 'mspace' && node.attributes?.mathbackground) return [convertRule(node)];
  const attributes = convertAttributes(node);
  if (node.type === 'mo') return convertOperator(attributes, children);
  if (node.type === 'mtext') return convertText(node, children);
  if (node.type === 'mpadded') return convertPadded(node, attributes, children);
  if (node.type === 'mtable') {
    const kind = classifyTable(node);
    return [createElement('mtable', children, { ...attributes, ...(kind && { class: kind }) })];
  }
  return simplify(
    createElement(node.type, isBold(node) ? boldDigits(children) : children, attributes),
  );
}

/** Replaces a rule, which is a coloured space and needs styles, with a character of its shape. */
function convertRule({ attributes = {} }: TemmlNode): MathNode {
  const [width = 0, height = 0] = [attributes.width, attributes.height].map(toEm);
  const shape = width > 2 * height ? '—' : height > 2 * width ? '|' : '■';
  return createElement('mtext', [shape]);
}

/** Converts a length of a rule to em. Temml writes em, pt or px. */
function toEm(length: unknown): number {
  const text = String(length);
  return parseFloat(text) / (text.endsWith('em') ? 1 : 10);
}

function convertEnclosure(node: TemmlNode, children: readonly MathNode[]): MathNode {
  const notation = String(node.attributes?.notation);
  if (notation === 'box') return createElement('mrow', children, { class: 'tml-box' });
  const [name, line] = LINES[notation] ?? [];
  if (!name || !line) throw new MathError('strikes out or encloses a part, which is not supported');
  return createElement(name, [asOne(children), createElement('mo', [line], { stretchy: 'true' })]);
}

/**
 * Converts operators: `\mathop` and `\mathbin` put elements into an `mo`, which browsers do not
 * render, because HTML allows only text there.
 */
function convertOperator(
  attributes: MathElement['attributes'],
  children: readonly MathNode[],
): readonly MathNode[] {
  const [only, ...others] = children;
  if (only === undefined) return [];
  if (typeof only === 'string' && others.length === 0) {
    const { form: _, ...formless } = attributes;
    return [createElement('mo', children, BRACKET.test(only) ? formless : attributes)];
  }
  if (others.length === 0 && typeof only === 'object') {
    const text = getOnlyText(only);
    if (only.name === 'mo') return [only];
    if (only.name === 'mi' && text !== undefined && text.length > 1) {
      return [createElement('mo', [text], attributes)];
    }
  }
  const { lspace, rspace } = attributes;
  const before = lspace === undefined ? [] : [createElement('mspace', [], { width: lspace })];
  const after = rspace === undefined ? [] : [createElement('mspace', [], { width: rspace })];
  return [createElement('mrow', [...before, ...children, ...after])];
}

/**
 * Converts text. Temml uses mathematical letters; plain letters with a class look the same, and search
 * and screen readers can read them.
 */
function convertText(node: TemmlNode, children: readonly MathNode[]): readonly MathNode[] {
  return children.flatMap((child) => {
    if (typeof child !== 'string') return [child];
    const plain = toPlainLetters(child);
    if (plain === '' || plain === '\u200b') return [];
    const faces = [
      ...facesOf(child),
      ...(node.attributes?.mathvariant === 'monospace' ? ['mono'] : []),
    ];
    const classes = faces.map((face) => `tml-${face}`).join(' ');
    return [createElement('mtext', [plain], classes ? { class: classes } : {})];
  });
}

function convertPadded(
  node: TemmlNode,
  attributes: MathElement['attributes'],
  children: readonly MathNode[],
): readonly MathNode[] {
  // `\llap` moves its content with a style, over a phantom of it.
  if (node.attributes?.lspace === '-1width') return children.slice(-1);
  // `\rlap` would draw it under what follows.
  const isOverlap =
    attributes.width === '0.1px' && !children.every((child) => isElement(child, 'mphantom'));
  if (isOverlap || Object.values(attributes).every((value) => value === '0')) return children;
  return [createElement('mpadded', children, attributes)];
}

/** Removes elements that change neither appearance nor speech. */
function simplify(element: MathElement): readonly MathNode[] {
  const { name, attributes, children } = element;
  if (name === 'msup' && isPrime(children)) return children.slice(1);
  if (name === 'mspace' && !attributes.width) return [];
  if (name === 'mrow' && !Object.keys(attributes).length && children.length === 1) return children;
  if (isRow(element) && isSpacedOperator(children)) return children.slice(1, 2);
  const flat = name === 'mrow' || name === 'mstyle' ? children.flatMap(flatten) : children;
  return [{ ...element, children: flat }];
}

/**
 * Whether a prime has no base, as in `x^{'}`: it is a superscript already, and would be raised
 * twice.
 */
function isPrime([base, exponent]: readonly MathNode[]): boolean {
  return (
    isRow(base) &&
    base.children.length === 0 &&
    isElement(exponent, 'mo') &&
    exponent.children[0] === '\u2032'
  );
}

/**
 * Whether an operator has spaces around it: Temml adds them next to text, and browsers add their
 * own.
 */
function isSpacedOperator([before, operator, after, ...others]: readonly MathNode[]): boolean {
  return (
    isElement(before, 'mspace') &&
    isElement(operator, 'mo') &&
    isElement(after, 'mspace') &&
    operator.attributes.lspace === undefined &&
    operator.attributes.stretchy !== 'true' &&
    others.length === 0
  );
}

/** Flattens nested rows, which are only needed if brackets stretch to their content. */
function flatten(node: MathNode): readonly MathNode[] {
  if (!isRow(node)) return [node];
  const [first] = node.children;
  const isFenced = isElement(first, 'mo') && first.attributes.stretchy === 'false';
  const isFunction = node.children.some(
    (child) => isElement(child, 'mo') && child.children[0] === '\u2061',
  );
  return isFenced || isFunction || first === undefined ? node.children : [node];
}

/** Replaces digits with bold ones, which are separate characters like bold letters. */
function boldDigits(nodes: readonly MathNode[]): readonly MathNode[] {
  return nodes.map((node) =>
    isElement(node, 'mn') ? { ...node, children: [toBoldDigits(getText([node]))] } : node,
  );
}

function joinText(nodes: readonly MathNode[]): readonly MathNode[] {
  return nodes.every((node) => typeof node === 'string') && nodes.length > 1
    ? [nodes.join('')]
    : nodes;
}
