import type { MathElement } from './math-node.ts';
import type { TemmlNode } from './parse-tex.ts';

const BOOLEAN = /^(?:true|false)$/;
const LENGTH = /^(?:\d+(?:\.\d+)?|\.\d+|-0?\.\d+)(?:em|ex|pt|px|%)?$/;

/** Allowed attributes and their values; style, link, id and colour are not among them. */
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
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

/** Temml's classes that our style sheet supports. */
const CLASS = /^tml-(?:left|right|hat-[1-3]|tilde-[23])$/;

/** Cell borders, which are the rules of `array`, by Temml's property names. */
const RULES = {
  borderLeft: 'tml-rule-left',
  borderRight: 'tml-rule-right',
  borderTop: 'tml-rule-top',
  borderBottom: 'tml-rule-bottom',
} as const;

/** Returns the attributes of a Temml node that are safe and valid in MathML Core. */
export function convertAttributes(node: TemmlNode): MathElement['attributes'] {
  const candidates: Record<string, unknown> = { ...node.attributes };
  delete candidates.class;
  // The accent is as large as its base.
  if (node.type === 'mo' && node.style?.mathDepth === '0') candidates.scriptlevel = '0';
  const safe = Object.entries(candidates)
    .map(([name, value]) => [name, String(value)] as const)
    .filter(([name, value]) => ATTRIBUTES[name]?.test(value));
  const classes = listClasses(node);
  return Object.fromEntries(
    classes.length > 0 ? [...safe, ['class', classes.join(' ')] as const] : safe,
  );
}

function listClasses(node: TemmlNode): string[] {
  const { type, attributes, classes = [], style = {} } = node;
  const { class: more } = attributes ?? {};
  const named = [...classes, ...(typeof more === 'string' ? more.split(' ') : [])];
  // Accents over four letters are as wide as accents over three.
  const found = named.map((name) => name.replace('-4', '-3')).filter((name) => CLASS.test(name));
  if (isBold(node)) found.push('tml-bold');
  if (style.border) found.push('tml-box');
  if (type === 'mtd') {
    for (const [side, name] of Object.entries(RULES)) if (style[side]) found.push(name);
  }
  return [...new Set(found)];
}

/** Whether Temml sets everything in an element in bold. */
export function isBold({ attributes, style }: TemmlNode): boolean {
  return (
    (style?.fontWeight ?? style?.['font-weight']) === 'bold' ||
    /font-weight:\s*bold/.test(String(attributes?.style))
  );
}
