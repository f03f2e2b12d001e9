import { gzipSync } from 'node:zlib';
import { toPlain } from '../../abstract/plain.ts';
import { createRow, encodeRows, type RowPaper } from './rows.ts';

/**
 * Creates the compressed row files of consecutive papers.
 *
 * @param inFile papers per file
 */
export function createRowFiles(papers: readonly RowPaper[], inFile: number): Uint8Array[] {
  const rows = papers.map((paper) =>
    createRow(paper, { title: toPlain(paper.title), abstract: toPlain(paper.abstract) }),
  );
  return Array.from({ length: Math.ceil(rows.length / inFile) }, (_, i) =>
    gzipSync(encodeRows(rows.slice(i * inFile, (i + 1) * inFile)), { level: 9 }),
  );
}
