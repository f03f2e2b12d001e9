import type { FacetField } from '../address.ts';
import type { Columns, Ragged } from '../index/columns.ts';
import type { Facets } from '../protocol.ts';
import { createFacets, type Facet, type Filters, type Loaded } from './create-facets.ts';
import { nameCounts } from './name-counts.ts';

export interface Selection {
  /** The matching papers, in the order given. */
  readonly rows: Int32Array;
  /** How many of them are among the first papers given. */
  readonly ofFirst: number;
  readonly facets: Facets;
}

/**
 * Filters papers by the chosen values of every facet, and counts the values of the requested
 * facets, each as if nothing were chosen in it. This runs on every key for up to 100,000 papers,
 * hence plain loops over columns.
 *
 * @param first number of rows at the beginning whose matches are counted separately
 */
export function selectPapers(
  rows: Int32Array,
  first: number,
  filters: Filters,
  counted: readonly FacetField[],
  columns: Columns,
  loaded: Loaded = {},
): Selection {
  const facets = createFacets(filters, columns, loaded);
  /**
   * For each position in `rows`: how many facets a paper fails, and the last of these, plus one.
   */
  const fails = new Uint8Array(rows.length);
  const failed = new Uint8Array(rows.length);
  facets.forEach(([, facet], at) => {
    if (facet.wanted.size === 0) return;
    const isWanted = new Uint8Array(facet.size);
    for (const value of facet.wanted) isWanted[value] = 1;
    markFailed(rows, facet, isWanted, (place) => {
      fails[place] = (fails[place] ?? 0) + 1;
      failed[place] = at + 1;
    });
  });
  const counts = new Map<FacetField, Int32Array>();
  facets.forEach(([field, facet], at) => {
    if (!counted.includes(field)) return;
    // A paper counts if it fails no facet, or only this one.
    const isCounted = fails.map((count, place) =>
      count === 0 || (count === 1 && failed[place] === at + 1) ? 1 : 0,
    );
    const count = countValues(rows, isCounted, facet);
    // The maintainer's fields are facets of their own, but their values are numbered together.
    const others = counts.get(field);
    counts.set(field, others ? count.map((papers, value) => papers + (others[value] ?? 0)) : count);
  });
  let ofFirst = 0;
  const kept = rows.filter((_, place) => {
    const isKept = fails[place] === 0;
    if (isKept && place < first) ofFirst += 1;
    return isKept;
  });
  return { rows: kept, ofFirst, facets: nameCounts(counts, filters, columns, loaded) };
}

/** Calls back with the positions of papers without any of the wanted values. */
function markFailed(
  rows: Int32Array,
  { starts, values }: Ragged,
  isWanted: Uint8Array,
  call: (place: number) => void,
): void {
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? 0;
    const end = starts[row + 1] ?? 0;
    let i = starts[row] ?? 0;
    while (i < end && isWanted[values[i] ?? 0] !== 1) i++;
    if (i === end) call(place);
  }
}

/** Number of papers by value; a paper counts once per value. */
function countValues(
  rows: Int32Array,
  isCounted: Uint8Array,
  { size, starts, values }: Facet,
): Int32Array {
  const counts = new Int32Array(size);
  /** The last paper that had a value, plus one. */
  const last = new Int32Array(size);
  for (let place = 0; place < rows.length; place++) {
    if (isCounted[place] !== 1) continue;
    const row = rows[place] ?? 0;
    const end = starts[row + 1] ?? 0;
    for (let i = starts[row] ?? 0; i < end; i++) {
      const value = values[i] ?? 0;
      if (last[value] === place + 1) continue;
      last[value] = place + 1;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return counts;
}
