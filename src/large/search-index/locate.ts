import type { Columns } from '../../search/index/columns.ts';
import { widthOf } from '../../search/index/layout.ts';
import { createPostings, type Postings } from '../../search/lookup/postings.ts';

/** Pagefind's matches in one block. */
export interface BlockPositions {
  readonly block: number;
  /** Ascending. */
  readonly positions: readonly number[];
}

/**
 * Creates a function that converts positions in blocks to papers and positions in them. A Pagefind
 * "page" is a block of consecutive papers; the lengths of the papers determine the paper of a position.
 * With one page per paper, every reader would load seven bytes per paper before the first query, and
 * queries with common words would take three times as long.
 *
 * @returns takes blocks in any order; positions after the papers of a block are ignored
 */
export function createLocator({
  count,
  lengths,
  blocks,
}: Pick<Columns, 'count' | 'lengths' | 'blocks'>): (found: readonly BlockPositions[]) => Postings {
  /** The first paper of each block, and the end of each paper within its block. */
  const firsts = new Int32Array(blocks.length + 1);
  const ends = new Int32Array(count);
  blocks.forEach((size, block) => {
    const first = firsts[block] ?? 0;
    firsts[block + 1] = first + size;
    let end = 0;
    for (let row = first; row < first + size; row++) {
      end += widthOf(row, lengths);
      ends[row] = end;
    }
  });

  return (found) => {
    const { add, finish } = createPostings();
    for (const { block, positions } of found.toSorted((a, b) => a.block - b.block)) {
      const first = firsts[block] ?? 0;
      const last = (firsts[block + 1] ?? 0) - 1;
      let row = first;
      const blockEnd = ends[last] ?? 0;
      for (const position of positions) {
        // Forms of the whole index; see `index-split-forms.ts`.
        if (position >= blockEnd) break;
        while (row < last && position >= (ends[row] ?? 0)) row++;
        add(row, position - (row === first ? 0 : (ends[row - 1] ?? 0)));
      }
    }
    return finish();
  };
}
