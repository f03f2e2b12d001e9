import { escapeAddress, escapeLine, escapeMarkdown } from '../list/export/markdown.ts';

/** The content of a paper's page as plain text; formulas in the abstract are TeX between `$`. */
export interface ShownPaper {
  readonly title: string;
  readonly authors: readonly string[];
  /** Date, venue and the like. */
  readonly facts: readonly string[];
  readonly address: string;
  readonly paragraphs: readonly string[];
}

const FORMULA = /(\$\$?[^$]+\$\$?)/;

/** Formats a paper as CommonMark: a linked title as heading, authors, facts, and the abstract. */
export function formatPaperMarkdown(paper: ShownPaper): string {
  const { title, authors, facts, address, paragraphs } = paper;
  return joinParts([
    `# [${escapeMarkdown(title)}](<${escapeAddress(address)}>)`,
    authors.map(escapeMarkdown).join(', '),
    facts.map(escapeMarkdown).join(' · '),
    ...paragraphs.map(escapeParagraph),
  ]);
}

/** Formats a paper as plain text, with the address at the end. */
export function formatPaperText(paper: ShownPaper): string {
  const { title, authors, facts, address, paragraphs } = paper;
  return joinParts([title, authors.join(', '), facts.join(' · '), ...paragraphs, address]);
}

function joinParts(parts: readonly string[]): string {
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** Emphasis is the same in CommonMark; formulas are left to renderers that support them. */
function escapeParagraph(paragraph: string): string {
  const escaped = paragraph
    .split(FORMULA)
    .map((part, at) => (at % 2 === 1 ? part : escapeMarkdown(part).replaceAll('\\*', '*')))
    .join('');
  return escapeLine(escaped, (line) => line);
}
