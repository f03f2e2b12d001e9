import { gzipSync } from 'node:zlib';
import { findScripts } from '../../abstract/find-scripts.ts';
import { toPlain } from '../../abstract/plain.ts';
import { encodeRows, type Row, type RowPaper } from './rows.ts';

/**
 * Creates the compressed row files of consecutive papers.
 *
 * @param inFile papers per file
 */
export function createRowFiles(papers: readonly RowPaper[], inFile: number): Uint8Array[] {
  const rows = papers.map(createRow);
  return Array.from({ length: Math.ceil(rows.length / inFile) }, (_, i) =>
    gzipSync(encodeRows(rows.slice(i * inFile, (i + 1) * inFile)), { level: 9 }),
  );
}

function createRow(paper: RowPaper): Row {
  const { id, authors, people, venue, year, date, award, pdf } = paper;
  const title = toPlain(paper.title);
  const abstract = toPlain(paper.abstract);
  const inTitle = findScripts(paper.title, title);
  const inAbstract = findScripts(paper.abstract, abstract);
  return {
    id,
    title,
    abstract,
    authors,
    people,
    venue: venue && [venue, year].filter(Boolean).join(' '),
    date,
    award,
    pdf,
    ...(inTitle.length + inAbstract.length > 0 && {
      scripts: {
        ...(inTitle.length > 0 && { title: inTitle }),
        ...(inAbstract.length > 0 && { abstract: inAbstract }),
      },
    }),
  };
}
