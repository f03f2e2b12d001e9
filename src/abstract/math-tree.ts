import { stripControls } from './escape.ts';
import { faceOf, toPlainLetters } from './math-letters.ts';
import { MathError } from './math-error.ts';
import { parseTex } from './parse-tex.ts';
import type { TemmlNode } from './parse-tex.ts';

/** An element of MathML Core that holds nothing but what `ATTRIBUTES` lists. */
export interface MathElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MathNode[];
}
export type MathNode = MathElement | string;

const BOOLEAN = /^(?:true|false)$/;
const LENGTH = /^(?:\d+(?:\.\d+)?|\.\d+|-0?\.\d+)(?:em|ex|pt|px|%)?$/;

/** Attributes that may pass, and their values. No style, link, id or colour is among them. */
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  class: /^tml-(?:left|right|bold|italic|mono)$/,
  depth: LENGTH,
  displaystyle: BOOLEAN,
  form: /^(?:prefix|infix|postfix)$/,
  height: LENGTH,
  largeop: BOOLEAN,
  linethickness: LENGTH,
  lspace: LENGTH,
  mathvariant: /^normal$/,
  maxsize: LENGTH,
  minsize: LENGTH,
  movablelimits: BOOLEAN,
  rspace: LENGTH,
  scriptlevel: /^[0-3]$/,
  stretchy: BOOLEAN,
  symmetric: BOOLEAN,
  voffset: LENGTH,
  width: LENGTH,
};

/** Elements that may pass as they are. */
const ELEMENTS: ReadonlySet<string> = new Set(
  (
    'mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow mspace msqrt ' +
    'mstyle msub msubsup msup mtable mtd mtext mtr munder munderover'
  ).split(' '),
);

/** `menclose` is not in MathML Core; a line above or below is an accent there. */
const LINES: Readonly<Record<string, readonly [name: string, line: string]>> = {
  top: ['mover', '‾'],
  bottom: ['munder', '‾'],
};

/** Brackets whose form the browser's operator dictionary knows. */
const BRACKET = /^[()[\]{}⟨⟩⌈⌉⌊⌋]$/;

/**
 * Parses a formula into a small, safe tree: what stands inside `<math>`.
 *
 * @throws MathError when it cannot be parsed, or shown without losing its meaning
 */
export function parseMath(tex: string, display: boolean): readonly MathNode[] {
  const nodes = parseTex(tex, display).children?.flatMap(convert) ?? [];
  return nodes.flatMap((node) => (isRow(node) ? node.children : node)).flatMap(flatten);
}

function convert(node: TemmlNode): readonly MathNode[] {
  if (node.text !== undefined) return [stripControls(node.text)];
  const children = joinText((Array.isArray(node.children) ? node.children : []).flatMap(convert));
  if (node.type === undefined) return children; // a fragment
  if (node.type === 'menclose') return [convertEnclosure(node, children)];
  if (!ELEMENTS.has(node.type)) throw new MathError(`needs <${node.type}>, which has no safe form`);
  return simplify({ name: node.type, attributes: convertAttributes(node), children });
}

function convertEnclosure(node: TemmlNode, children: readonly MathNode[]): MathNode {
  const [name, line] = LINES[String(node.attributes?.notation)] ?? [];
  if (!name || !line) throw new MathError('strikes out or encloses a part, which cannot be shown');
  const mark = { name: 'mo', attributes: { stretchy: 'true' }, children: [line] };
  return { name, attributes: {}, children: [asOne(children), mark] };
}

function convertAttributes({
  type,
  attributes,
  classes,
  style,
}: TemmlNode): MathElement['attributes'] {
  const wanted: Record<string, unknown> = { ...attributes };
  if (type === 'mo' && style?.mathDepth === '0') wanted.scriptlevel = '0'; // an accent's size
  const isBold = style?.fontWeight === 'bold' || attributes?.style === 'font-weight:bold';
  wanted.class = isBold ? 'tml-bold' : classes?.find((name) => ATTRIBUTES.class?.test(name));
  return Object.fromEntries(
    Object.entries(wanted)
      .map(([name, value]) => [name, String(value)] as const)
      .filter(([name, value]) => ATTRIBUTES[name]?.test(value)),
  );
}

/** Takes away what changes nothing on screen or in speech. */
function simplify(element: MathElement): readonly MathNode[] {
  const { name, children } = element;
  const text = children.length === 1 && typeof children[0] === 'string' ? children[0] : undefined;
  const attributes: Record<string, string> = { ...element.attributes };
  if (name === 'mo' && text === undefined) return [];
  if (name === 'msup' && isPrime(children)) return children.slice(1);
  if (name === 'mspace' && !attributes.width) return [];
  if (name === 'mtext') return convertText(text ?? '');
  if (name === 'mpadded' && Object.values(attributes).every((value) => value === '0'))
    return children;
  if (name === 'mo' && text && BRACKET.test(text)) delete attributes.form;
  if (name === 'mrow' && !Object.keys(attributes).length && children.length === 1) return children;
  const flat = name === 'mrow' || name === 'mstyle' ? children.flatMap(flatten) : children;
  return [{ name, attributes, children: flat }];
}

/** A prime over nothing, as in `x^{'}`: it is an exponent already, and would be raised twice. */
function isPrime([base, exponent]: readonly MathNode[]): boolean {
  return (
    base !== undefined &&
    isRow(base) &&
    base.children.length === 0 &&
    isElement(exponent, 'mo') &&
    exponent.children[0] === '\u2032'
  );
}

/** Rows in rows are needed only where brackets stretch to what they hold. */
function flatten(node: MathNode): readonly MathNode[] {
  if (!isRow(node)) return [node];
  const [first] = node.children;
  const isFenced = isElement(first, 'mo') && first.attributes.stretchy === 'false';
  const isFunction = node.children.some(
    (child) => isElement(child, 'mo') && child.children[0] === '\u2061',
  );
  return isFenced || isFunction || first === undefined ? node.children : [node];
}

/** temml sets text in mathematical letters; a class does that for the eye alone. */
function convertText(text: string): readonly MathNode[] {
  const plain = toPlainLetters(text);
  if (plain === '' || plain === '\u200b') return [];
  const face = faceOf(text);
  return [{ name: 'mtext', attributes: face ? { class: `tml-${face}` } : {}, children: [plain] }];
}

function asOne(children: readonly MathNode[]): MathNode {
  const [only, ...others] = children;
  if (only !== undefined && others.length === 0) return only;
  return { name: 'mrow', attributes: {}, children };
}

function joinText(nodes: readonly MathNode[]): readonly MathNode[] {
  return nodes.every((node) => typeof node === 'string') && nodes.length > 1
    ? [nodes.join('')]
    : nodes;
}

function isRow(node: MathNode): node is MathElement {
  return isElement(node, 'mrow') && Object.keys(node.attributes).length === 0;
}

function isElement(node: MathNode | undefined, name: string): node is MathElement {
  return typeof node === 'object' && node.name === name;
}
