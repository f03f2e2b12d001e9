import { gzipSync } from 'node:zlib';
import { toPlain } from '../../abstract/plain.ts';
import type { Kept } from './kept-file.ts';
import { createRow, encodeRows, type RowPaper } from './rows.ts';

/**
 * The compressed row files of a part's papers.
 *
 * @param inFile papers per file; files don't span blocks
 */
export function makeRowFiles(
  blocks: readonly (readonly RowPaper[])[],
  inFile: number,
): Kept<unknown> {
  const files = blocks.flatMap((block) => {
    const rows = block.map((paper) =>
      createRow(paper, { title: toPlain(paper.title), abstract: toPlain(paper.abstract) }),
    );
    return Array.from({ length: Math.ceil(rows.length / inFile) }, (_, i) =>
      gzipSync(encodeRows(rows.slice(i * inFile, (i + 1) * inFile)), { level: 9 }),
    );
  });
  return {
    words: null,
    numbers: [files.map((file) => file.length)],
    bytes: Buffer.concat(files),
  };
}

/** The inverse of `makeRowFiles`. */
export function readRowFiles({ numbers: [sizes = []], bytes }: Kept<unknown>): Uint8Array[] {
  let end = 0;
  return Array.from(sizes, (size) => bytes.subarray(end, (end += size)));
}
