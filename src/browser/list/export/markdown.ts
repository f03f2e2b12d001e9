import type { Reference } from '../../../outputs/citation/reference.ts';
import { formatPrinted } from '../../../collection/person-name.ts';
import { cleanNote } from '../saved-list.ts';

/** The data of a paper for all export formats. */
export interface ExportPaper {
  readonly reference: Reference;
  /** Empty if there is none. */
  readonly note: string;
  /** Address of its page on this site. */
  readonly address: string;
}

/** Formats a numbered list in CommonMark: linked title, authors, venue and year, note. */
export function formatMarkdown(papers: readonly ExportPaper[]): string {
  return papers.map((paper, index) => formatPaper(paper, `${index + 1}. `)).join('\n');
}

function formatPaper({ reference, note, address }: ExportPaper, mark: string): string {
  const { title, authors, venue, date } = reference;
  const indent = ' '.repeat(mark.length);
  const source = [venue && escapeMarkdown(venue), date[0]].filter(Boolean).join(', ');
  const facts = [authors.map((name) => escapeMarkdown(formatPrinted(name))).join(', '), source]
    .filter(Boolean)
    .map((fact) => (fact.endsWith('.') ? fact : `${fact}.`))
    .join(' ');
  const text = [`[${escapeMarkdown(title)}](<${escapeAddress(address)}>)`, facts].filter(Boolean);
  // A backslash at the end makes a line break.
  const lines = [`${mark}${text.join(`\\\n${indent}`)}`];
  const noteLines = cleanNote(note).trim().split('\n');
  if (noteLines[0] !== '') {
    lines.push('', ...noteLines.map((line) => `${indent}> ${escapeLine(line)}`.trimEnd()));
  }
  return `${lines.join('\n')}\n`;
}

/**
 * Escapes a whole line, including characters that would begin a list, a heading or a rule.
 *
 * @param escape escapes what is syntax within the line
 */
export function escapeLine(line: string, escape = escapeMarkdown): string {
  return escape(line.trim())
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** Escapes everything that is syntax within a line of CommonMark or its common extensions. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&#|~$!^]/g, '\\$&');
}

export function escapeAddress(address: string): string {
  return address.replace(/[<>\\\s]/g, encodeURIComponent);
}
