import { decodeHTMLStrict } from 'entities';
import { formatScript } from './script.ts';
import { mathmlToTex } from './mathml-to-tex.ts';

/** Elements of HTML and JATS that only affect appearance or have no effect on plain text. */
const TRANSPARENT =
  'span|div|font|small|big|u|a|b|bold|strong|sc|scp|section|sec|abstract|inline-formula|disp-formula|named-content|styled-content|ext-link|xref|roman|underline|ul|ol|list|label|html|body|nobr|tt|code|monospace|math|mrow|mi|mo|mn|mtext|semantics';
const EMPHASIS = 'i|em|italic';
const BREAKS = 'p|br|break|title|li|list-item|h[1-6]|header|blockquote';

/**
 * Matches attributes as in HTML and JATS. `a<b and c>d` contains no tag, because `and` has no
 * value.
 */
const ATTRIBUTES = String.raw`(?:\s+[\w:.-]+\s*=\s*(?:"[^"<>]{0,500}"|'[^'<>]{0,500}'|[^\s"'<>=]{1,200})){0,12}`;
const PREFIX = '(?:jats:|mml:|html:)?';
const tag = (names: string) =>
  new RegExp(String.raw`</?${PREFIX}(?:${names})${ATTRIBUTES}\s*/?>`, 'gi');

const TAG = {
  breaks: tag(BREAKS),
  transparent: tag(TRANSPARENT),
};
const pair = (names: string) =>
  new RegExp(
    String.raw`<${PREFIX}(${names})${ATTRIBUTES}\s*>([^<>]{0,400})</${PREFIX}\1\s*>`,
    'gi',
  );
const EMPHASIS_PAIR = pair(EMPHASIS);
const SCRIPT_PAIR = pair('sub|sup|inf');
const EMPHASIS_TAG = tag(EMPHASIS);

/** Decodes entities, including doubly encoded ones (`&amp;lt;`). */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  const once = decodeHTMLStrict(text);
  return /&(?:amp|lt|gt|quot|apos|nbsp|#\d+|#x[\da-f]+);/i.test(once)
    ? decodeHTMLStrict(once)
    : once;
}

/**
 * Converts HTML and JATS to text: paragraphs and emphasis are kept, subscripts and superscripts
 * become characters or math. Unknown tags, such as `<projektor>`, are kept as text.
 */
export function readMarkup(source: string): string {
  if (!source.includes('<')) return source;
  return readFormulas(source)
    .replace(/<(?:jats:)?title>\s*(?:abstract|summary)\s*<\/(?:jats:)?title>/gi, '')
    .replace(SCRIPT_PAIR, (_all, name: string, inside: string) =>
      formatScript(name.toLowerCase() === 'sup' ? 'sup' : 'sub', inside),
    )
    .replace(EMPHASIS_PAIR, (_all, _name, inside: string) => formatEmphasis(inside))
    .replace(EMPHASIS_TAG, '')
    .replace(TAG.breaks, (all) => (/^<(?:br|break)\b/i.test(all) ? ' ' : '\n\n'))
    .replace(TAG.transparent, '');
}

const FORMULA = new RegExp(
  String.raw`<${PREFIX}(inline-formula|disp-formula|math)\b[^<>]*>((?:(?!<${PREFIX}\1\b)[\s\S]){0,20000}?)</${PREFIX}\1\s*>`,
  'gi',
);
const TEX_MATH = /<(?:jats:)?tex-math\b[^<>]*>([\s\S]*?)<\/(?:jats:)?tex-math\s*>/i;

/**
 * Replaces formulas in JATS and MathML with TeX: the `tex-math` of a formula if present, otherwise
 * its converted MathML.
 */
function readFormulas(source: string): string {
  if (!/<(?:jats:|mml:)?(?:inline-formula|disp-formula|math)\b/i.test(source)) return source;
  return source.replace(FORMULA, (all, name: string, inside: string) => {
    const original = TEX_MATH.exec(inside)?.[1];
    if (original === undefined && !/<(?:[\w-]+:)?m(?:ath|row|i|n|o)\b/i.test(inside)) {
      return all;
    }
    const tex = original === undefined ? mathmlToTex(inside) : readTexMath(original);
    if (!tex) return '';
    const isDisplay = name.toLowerCase() === 'disp-formula' || /display=["']block/.test(all);
    return isDisplay ? `$$${tex}$$` : `$${tex}$`;
  });
}

/** Reads the formula in `tex-math`, which can be a complete LaTeX document. */
function readTexMath(source: string): string {
  const body = /\\begin\{document\}([\s\S]*)\\end\{document\}/.exec(source)?.[1] ?? source;
  return body
    .replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '')
    .trim()
    .replace(/^(\$\$?|\\[([])([\s\S]*?)(?:\$\$?|\\[)\]])$/, '$2')
    .trim();
}

function formatEmphasis(inside: string): string {
  const text = inside.trim();
  return text && !/[*\n$]/.test(text) ? inside.replace(text, () => `*${text}*`) : inside;
}
