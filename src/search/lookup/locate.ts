import type { Columns } from '../index/columns.ts';
import { BLOCK, PARTS, startOf, widthOf, type PaperPart } from '../index/layout.ts';
import { createPostings, type Postings } from './postings.ts';

/** What Pagefind found in one block. */
export interface BlockPlaces {
  readonly block: number;
  /** Ascending. */
  readonly places: readonly number[];
}

/** Tells papers and parts from places; see `layout.ts`. */
export interface Locator {
  /** @param found blocks in any order */
  locate(found: readonly BlockPlaces[]): Postings;
  /** The part that a place within a paper belongs to. */
  partAt(row: number, place: number): PaperPart;
}

export function createLocator({ count, lengths }: Pick<Columns, 'count' | 'lengths'>): Locator {
  /** Where each paper ends within its block. */
  const ends = new Int32Array(count);
  for (let row = 0; row < count; row++) {
    const start = row % BLOCK === 0 ? 0 : (ends[row - 1] ?? 0);
    ends[row] = start + widthOf(row, lengths);
  }

  return {
    locate(found) {
      const { add, finish } = createPostings();
      for (const { block, places } of found.toSorted((a, b) => a.block - b.block)) {
        let row = block * BLOCK;
        const last = Math.min(row + BLOCK, count) - 1;
        for (const place of places) {
          while (row < last && place >= (ends[row] ?? 0)) row++;
          add(row, place - (row % BLOCK === 0 ? 0 : (ends[row - 1] ?? 0)));
        }
      }
      return finish();
    },
    partAt(row, place) {
      return PARTS.findLast((part) => place >= startOf(part, row, lengths)) ?? 'title';
    },
  };
}
