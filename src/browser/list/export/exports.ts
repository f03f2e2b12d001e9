import { escapeHtml } from '../../../abstract/escape.ts';
import { FORMATS, formatFile } from '../../../outputs/citation/formats.ts';
import type { Run } from '../../../outputs/citation/styles/run.ts';
import { toText } from '../../../outputs/citation/styles/run.ts';
import { STYLES } from '../../../outputs/citation/styles/styles.ts';
import { formatMarkdown, type ExportPaper } from './markdown.ts';

/** An export format. */
export interface Export {
  readonly name: string;
  /** Appended to the file name: `.bib`, `-apa.txt`. */
  readonly ending: string;
  readonly mediaType: string;
  readonly format: (papers: readonly ExportPaper[]) => string;
  /** Formats papers with italics, for programs that accept HTML. */
  readonly formatHtml?: (papers: readonly ExportPaper[]) => string;
}

/** All formats in the order of the menu. */
export const EXPORTS: readonly Export[] = [
  ...FORMATS.map((format) => ({
    name: format.name,
    ending: `.${format.listExtension}`,
    mediaType: format.mediaType,
    format: (papers: readonly ExportPaper[]) =>
      formatFile(
        format,
        papers.map(({ reference }) => reference),
      ),
  })),
  ...STYLES.map(({ name, format }) => ({
    name,
    ending: `-${name.toLowerCase()}.txt`,
    mediaType: 'text/plain',
    format: (papers: readonly ExportPaper[]) =>
      papers.map(({ reference }) => `${toText(format(reference))}\n`).join('\n'),
    formatHtml: (papers: readonly ExportPaper[]) =>
      papers.map(({ reference }) => `<p>${format(reference).map(toHtml).join('')}</p>`).join('\n'),
  })),
  { name: 'Markdown', ending: '.md', mediaType: 'text/markdown', format: formatMarkdown },
];

function toHtml(run: Run): string {
  return typeof run === 'string' ? escapeHtml(run) : `<i>${escapeHtml(run.italic)}</i>`;
}
