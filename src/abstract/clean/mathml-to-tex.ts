import { getOwn } from '../get-own.ts';

/** An element or a text of a MathML fragment. */
interface Node {
  readonly name: string;
  readonly text: string;
  readonly attributes: string;
  readonly children: readonly Node[];
}

/** Deeper elements are read as if they were at this depth. */
const MAX_DEPTH = 40;

const PART = /<([/\w:-]+)((?:\s[^<>]{0,2000})?)>|[^<]+|</g;

/** TeX by element; `$1` to `$3` are its children. */
const COMMANDS: Readonly<Record<string, string>> = {
  mfrac: '\\frac{$1}{$2}',
  mover: '\\overset{$2}{$1}',
  mroot: '\\sqrt[$2]{$1}',
  msub: '{$1}_{$2}',
  msubsup: '{$1}_{$2}^{$3}',
  msup: '{$1}^{$2}',
  munder: '\\underset{$2}{$1}',
  munderover: '{$1}_{$2}^{$3}',
};
/** Accents of `mover`. */
const ACCENTS: Readonly<Record<string, string>> = {
  '^': 'hat',
  ˆ: 'hat',
  '~': 'tilde',
  '˜': 'tilde',
  '¯': 'overline',
  '‾': 'overline',
  '→': 'vec',
  '˙': 'dot',
  '¨': 'ddot',
};
/** Operators whose limits TeX sets by the operator's name. */
const LARGE_OPERATORS: Readonly<Record<string, string>> = {
  ...{ '∑': 'sum', '∏': 'prod', '∐': 'coprod', '∫': 'int', '∮': 'oint' },
  ...{ '⋃': 'bigcup', '⋂': 'bigcap', '⨁': 'bigoplus', '⨂': 'bigotimes' },
  ...{ '\\mathrm{lim}': 'lim', '\\mathrm{max}': 'max', '\\mathrm{min}': 'min' },
  ...{ '\\mathrm{sup}': 'sup', '\\mathrm{inf}': 'inf' },
};
/** Limits of a large operator. */
const LIMITS: Readonly<Record<string, string>> = {
  ...{ msub: '_{$2}', msup: '^{$2}', msubsup: '_{$2}^{$3}' },
  ...{ munder: '_{$2}', mover: '^{$2}', munderover: '_{$2}^{$3}' },
};
const FONTS: Readonly<Record<string, string>> = {
  normal: 'mathrm',
  bold: 'mathbf',
  'double-struck': 'mathbb',
  script: 'mathcal',
  fraktur: 'mathfrak',
};
const ESCAPED: Readonly<Record<string, string>> = {
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '#': '\\#',
  '&': '\\&',
  $: '\\$',
  _: '\\_',
  '\\': '\\backslash ',
};

/**
 * Converts a MathML fragment to TeX. An element without a counterpart in TeX becomes its content, so
 * no letter is lost. The original TeX is used if an `annotation` contains it.
 */
export function mathmlToTex(source: string): string {
  const annotation =
    /<(?:\w+:)?annotation\b[^>]*encoding=["']application\/x-tex["'][^>]*>([^<]*)</i.exec(
      source,
    )?.[1];
  const tex = annotation ?? toTex(parse(source));
  return tex.replace(/\s+/g, ' ').trim();
}

function parse(source: string): Node {
  const open: { name: string; attributes: string; children: Node[] }[] = [
    { name: 'mrow', attributes: '', children: [] },
  ];
  const close = (): void => {
    const done = open.pop();
    if (done) open.at(-1)?.children.push({ ...done, text: '' });
  };
  for (const [all, tag = '', attributes = ''] of source.matchAll(PART)) {
    const name = tag
      .replace(/^\/|\/$/g, '')
      .replace(/^.*:/, '')
      .toLowerCase();
    if (!name) open.at(-1)?.children.push({ name: '', text: all, attributes: '', children: [] });
    else if (tag.startsWith('/')) {
      if (open.length > 1 && open.at(-1)?.name === name) close();
    } else if (open.length < MAX_DEPTH) {
      open.push({ name, attributes, children: [] });
      if (tag.endsWith('/') || attributes.endsWith('/')) close();
    }
  }
  while (open.length > 1) close();
  return { name: 'mrow', text: '', attributes: '', children: open[0]?.children ?? [] };
}

function toTex(node: Node): string {
  const { name, text, attributes, children } = node;
  if (!name) return escape(text);
  if (name === 'mtext' || name === 'ms') {
    const content = textOf(node);
    return content.trim() ? `\\text{${escape(content)}}` : '\\ ';
  }
  if (name === 'mspace') return '\\ ';
  if (name === 'mi') return formatIdentifier(textOf(node).trim(), attributes);
  if (name === 'mo') return formatOperator(textOf(node).trim());
  const elements = children.filter(({ name: child, text: inside }) => child || inside.trim());
  const parts = elements.map(toTex);
  if (name === 'msqrt') return `\\sqrt{${join(parts)}}`;
  if (name === 'mtable') return `\\begin{matrix}${parts.join(' \\\\ ')}\\end{matrix}`;
  if (name === 'mtr' || name === 'mlabeledtr') return parts.join(' & ');
  if (name === 'mfenced') return formatFenced(attributes, parts);
  if (name === 'annotation' || name === 'annotation-xml') return '';
  const accent = name === 'mover' ? getOwn(ACCENTS, parts[1]?.trim() ?? '') : undefined;
  if (accent !== undefined) return `\\${accent}{${parts[0] ?? ''}}`;
  const operator = getOwn(LARGE_OPERATORS, parts[0]?.trim() ?? '');
  const limits = operator === undefined ? undefined : getOwn(LIMITS, name);
  const command = limits === undefined ? getOwn(COMMANDS, name) : `\\${operator}${limits}`;
  const count = (command?.match(/\$\d/g) ?? []).length;
  if (command === undefined || parts.length !== count + (limits === undefined ? 0 : 1)) {
    return join(parts);
  }
  return command.replace(/\$(\d)/g, (_all, index: string) => parts[Number(index) - 1] ?? '');
}

function formatIdentifier(text: string, attributes: string): string {
  const font = getOwn(FONTS, /mathvariant=["']([\w-]+)["']/.exec(attributes)?.[1] ?? '');
  const escaped = escape(text);
  if (font !== undefined) return `\\${font}{${escaped}}`;
  return /^\p{L}{2,}$/u.test(text) ? `\\mathrm{${escaped}}` : escaped;
}

function formatOperator(text: string): string {
  // Invisible operators, such as function application, are omitted.
  const visible = text.replace(/[\u2061-\u2064]/g, '');
  return /^\p{L}{2,}$/u.test(visible) ? `\\operatorname{${visible}}` : escape(visible);
}

function formatFenced(attributes: string, parts: readonly string[]): string {
  const value = (name: string, fallback: string): string =>
    new RegExp(`\\b${name}=["']([^"']*)["']`).exec(attributes)?.[1] ?? fallback;
  const separator = value('separators', ',').trim().charAt(0);
  return `${escape(value('open', '('))}${parts.join(`${separator} `)}${escape(value('close', ')'))}`;
}

/** Joins TeX so that a command does not run into the letter after it. */
function join(parts: readonly string[]): string {
  return parts.reduce(
    (result, part) =>
      /\\[A-Za-z]+$/.test(result) && /^[A-Za-z]/.test(part) ? `${result} ${part}` : result + part,
    '',
  );
}

function textOf({ text, children }: Node): string {
  return text + children.map(textOf).join('');
}

function escape(text: string): string {
  return text.replace(/[{}%#&$_\\]/g, (char, at: number) =>
    // An entity is decoded later.
    char === '&' && /^&#?\w+;/.test(text.slice(at, at + 12)) ? char : (ESCAPED[char] ?? char),
  );
}
