import type { Columns } from '../index/columns.ts';
import { PARTS, startOf, widthOf, type PaperPart } from '../index/layout.ts';
import { createPostings, type Postings } from './postings.ts';

/** Pagefind's matches in one block. */
export interface BlockPlaces {
  readonly block: number;
  /** Ascending. */
  readonly places: readonly number[];
}

/** Converts positions to papers and fields; see `layout.ts`. */
export interface Locator {
  /** @param found blocks in any order; positions behind the papers of a block are ignored */
  locate(found: readonly BlockPlaces[]): Postings;
  /** The field at a position within a paper. */
  partAt(row: number, place: number): PaperPart;
}

export function createLocator({
  count,
  lengths,
  blocks,
}: Pick<Columns, 'count' | 'lengths' | 'blocks'>): Locator {
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

  return {
    locate(found) {
      const { add, finish } = createPostings();
      for (const { block, places } of found.toSorted((a, b) => a.block - b.block)) {
        const first = firsts[block] ?? 0;
        const last = (firsts[block + 1] ?? 0) - 1;
        let row = first;
        const blockEnd = ends[last] ?? 0;
        for (const place of places) {
          // Forms of the whole index; see `split-forms.ts`.
          if (place >= blockEnd) break;
          while (row < last && place >= (ends[row] ?? 0)) row++;
          add(row, place - (row === first ? 0 : (ends[row - 1] ?? 0)));
        }
      }
      return finish();
    },
    partAt(row, place) {
      return PARTS.findLast((part) => place >= startOf(part, row, lengths)) ?? 'title';
    },
  };
}
