import { cleanLine, cleanText, forbiddenCharacter } from '../../collection/clean-text.ts';
import type { Dialect } from '../import-record.ts';
import { decodeEntities, readMarkup } from '../../abstract/clean/markup.ts';
import { undoMojibake } from '../../abstract/clean/mojibake.ts';
import { readTexText } from '../../abstract/clean/tex-text.ts';

export interface Cleaned {
  readonly text: string;
  /** What could not be made out and stays as it is, or is gone for good. */
  readonly notes: readonly string[];
}

/** Ligatures that PDF readers give as numbers of glyphs, in TeX's own encoding. */
const GLYPHS: Readonly<Record<string, string>> = {
  11: 'ff',
  12: 'fi',
  13: 'fl',
  14: 'ffi',
  15: 'ffl',
};

const CLOSED = /<\/(?:jats:)?(?:p|i|em|italic|sub|sup)>/i;

/** Cleans a text of one line: a title, a name, a venue. */
export function cleanFieldLine(source: string, dialect: Dialect): Cleaned {
  const { text, notes } = clean(source, dialect);
  return { text: cleanLine(text), notes };
}

/**
 * Cleans an abstract: lines that were only broken to fit are joined, blank lines and lines that are
 * indented, as arXiv's are, begin a paragraph, and a heading "Abstract" goes.
 */
export function cleanAbstract(source: string, dialect: Dialect): Cleaned {
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

/** arXiv indents the first line of a paragraph, also of the first; a file may indent all that follow. */
function hasIndentedParagraphs(text: string): boolean {
  if (/^ {2}\S/.test(text)) return true;
  const following = text
    .split('\n')
    .slice(1)
    .filter((line) => line.trim());
  const indented = following.filter((line) => line.startsWith('  ')).length;
  return indented > 0 && indented <= following.length / 2;
}

function clean(source: string, dialect: Dialect): Cleaned {
  const notes: string[] = [];
  let text = undoMojibake(source.normalize('NFC'));
  const control = forbiddenCharacter(text);
  if (control) notes.push(`held the control character ${control}, which is removed`);
  if (dialect !== 'plain') text = readMarkup(text);
  text = decodeEntities(text);
  // Tags that were written as entities mean tags where they come in pairs.
  if (dialect !== 'plain' && CLOSED.test(text)) text = readMarkup(text);
  // Plain text has its lost TeX repaired by rules that are shown first; see repair/.
  const tex = dialect === 'plain' ? { text, unknown: [] } : readTexText(text, dialect === 'tex');
  if (tex.unknown.length > 0) {
    const few = tex.unknown.slice(0, 5).join(' ');
    notes.push(`keeps the TeX ${few}${tex.unknown.length > 5 ? ' …' : ''} as it stands`);
  }
  text = tex.text
    .replace(/(?<=\p{L})\(cid:(1[1-5])\)|\(cid:(1[1-5])\)(?=\p{L})/gu, (all, one, other) => {
      return GLYPHS[String(one ?? other)] ?? all;
    })
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '');
  const glyph = /\(cid:\d+\)/.exec(text)?.[0];
  if (glyph) notes.push(`keeps ${glyph}, a glyph whose letter is not known`);
  if (text.includes('\uFFFD')) notes.push('holds U+FFFD, where a character was lost');
  return { text, notes };
}

function dropHeading(text: string): string {
  const match = /^(?:abstract|ABSTRACT)(?:\s*[:.—–]\s*|\s*(?<=\n))(?=[\p{Lu}\d“"'$(])/iu.exec(text);
  return match && text.length > match[0].length ? text.slice(match[0].length) : text;
}
