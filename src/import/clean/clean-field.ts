import { cleanLine, cleanText, findForbiddenCharacter } from '../../collection/clean-text.ts';
import type { Dialect } from '../import-record.ts';
import { decodeEntities, readMarkup } from '../../abstract/clean/markup.ts';
import { undoMojibake } from '../../abstract/clean/mojibake.ts';
import { readTexText } from '../../abstract/clean/tex-text.ts';

export interface CleanedText {
  readonly text: string;
  /** Unknown syntax that was left unchanged, and characters that were lost. */
  readonly notes: readonly string[];
}

/** Ligatures that PDF readers extract as glyph numbers, in TeX's encoding. */
const LIGATURES: Readonly<Record<string, string>> = {
  11: 'ff',
  12: 'fi',
  13: 'fl',
  14: 'ffi',
  15: 'ffl',
};

const CLOSING_TAG = /<\/(?:jats:)?(?:p|i|em|italic|sub|sup)>/i;

/** Emphasis, which only titles and abstracts can have. */
const EMPHASIS =
  /\\(?:emph|text(?:it|sl|bf|tt)|underline)\s*(?=\{)|(?<=\{)\\(?:em|it|bf|tt)\b\s*|<\/?(?:jats:)?(?:i|em|italic|b|bold)>/gi;

/** Cleans text of one line without emphasis: a name, a venue. */
export function cleanPlainLine(source: string, dialect: Dialect): CleanedText {
  return cleanFieldLine(dialect === 'plain' ? source : source.replace(EMPHASIS, ''), dialect);
}

/** Cleans text of one line that may contain emphasis: a title. */
export function cleanFieldLine(source: string, dialect: Dialect): CleanedText {
  const { text, notes } = clean(source, dialect);
  return { text: cleanLine(text), notes };
}

/**
 * Cleans an abstract: joins hard-wrapped lines and removes an "Abstract" heading. Blank lines and
 * lines indented as arXiv does begin a paragraph.
 */
export function cleanAbstract(source: string, dialect: Dialect): CleanedText {
  const { text, notes } = clean(source, dialect);
  if (dialect === 'plain') return { text: cleanText(text), notes };
  const lines = cleanText(text);
  const indented = dialect === 'markup' && hasIndentedParagraphs(text);
  const paragraphs = (indented ? lines.replace(/\n {2,}(?=\S)/g, '\n\n') : lines)
    .replace(/(?<=\p{L})-\n[ \t]*(?=\p{Ll})/gu, '-')
    .split(/\n[^\S\n]*\n\s*|\u2029/)
    .map((paragraph) => paragraph.replace(/[\t\n\u2028 ]+/g, ' ').trim())
    .filter(Boolean);
  return { text: dropHeading(paragraphs.join('\n\n')), notes };
}

/** arXiv indents the first line of every paragraph; other files indent all lines after the first. */
function hasIndentedParagraphs(text: string): boolean {
  if (/^ {2}\S/.test(text)) return true;
  const following = text
    .split('\n')
    .slice(1)
    .filter((line) => line.trim());
  const indented = following.filter((line) => line.startsWith('  ')).length;
  return indented > 0 && indented <= following.length / 2;
}

function clean(source: string, dialect: Dialect): CleanedText {
  const notes: string[] = [];
  let text = undoMojibake(source.normalize('NFC'));
  const control = findForbiddenCharacter(text);
  if (control) notes.push(`contained the control character ${control}, which was removed`);
  if (dialect !== 'plain') text = readMarkup(text);
  text = decodeEntities(text);
  // Tags that were escaped as entities are interpreted if a known closing tag is among them.
  if (dialect !== 'plain' && CLOSING_TAG.test(text)) text = readMarkup(text);
  // TeX that plain text has lost is only proposed for repair; see src/abstract/repair/.
  const tex = dialect === 'plain' ? { text, unknown: [] } : readTexText(text, dialect === 'tex');
  if (tex.unknown.length > 0) {
    const examples = tex.unknown.slice(0, 5).join(' ');
    notes.push(`left unknown TeX unchanged: ${examples}${tex.unknown.length > 5 ? ' …' : ''}`);
  }
  text = tex.text
    .replace(/(?<=\p{L})\(cid:(1[1-5])\)|\(cid:(1[1-5])\)(?=\p{L})/gu, (all, one, other) => {
      return LIGATURES[String(one ?? other)] ?? all;
    })
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '');
  const glyph = /\(cid:\d+\)/.exec(text)?.[0];
  if (glyph) notes.push(`left the unknown glyph ${glyph} unchanged`);
  if (text.includes('\uFFFD')) notes.push('contains U+FFFD, the mark of a lost character');
  return { text, notes };
}

function dropHeading(text: string): string {
  const match = /^(?:abstract|ABSTRACT)(?:\s*[:.—–]\s*|\s*(?<=\n))(?=[\p{Lu}\d“"'$(])/iu.exec(text);
  return match && text.length > match[0].length ? text.slice(match[0].length) : text;
}
