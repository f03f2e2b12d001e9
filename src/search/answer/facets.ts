import type { FacetField } from '../address.ts';
import type { Columns } from '../index/columns.ts';
import type { Facets } from '../protocol.ts';
import { createFacets, type Facet, type Filters, type Loaded } from './create-facets.ts';
import { nameCounts } from './name-counts.ts';

export interface Selection {
  /** The matching papers, in the order given. */
  readonly rows: Int32Array;
  /** Number of these papers among the first rows. */
  readonly ofFirst: number;
  readonly facets: Facets;
}

/**
 * Filters papers by the chosen values of every facet, and counts the values of the requested
 * facets. This runs on every key for up to 100,000 papers, hence plain loops over columns.
 *
 * - A value of a facet with "any of" counts the papers that would match if it were the only value
 *   chosen.
 * - A value of a facet with "all of" counts the papers that would match if it were chosen too.
 * - An excluded value counts the papers that it hides.
 *
 * @param first number of rows at the beginning for which matches are counted separately
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
  /** For each position in `rows`: how many conditions a paper fails, and the last of these. */
  const fails = new Uint8Array(rows.length);
  const failed = new Uint8Array(rows.length);
  const markFailed = (has: Int32Array, isFailure: (chosen: number) => boolean, by: number) =>
    has.forEach((chosen, place) => {
      if (!isFailure(chosen)) return;
      fails[place] = (fails[place] ?? 0) + 1;
      failed[place] = by;
    });
  facets.forEach(([, facet], at) => {
    const { wanted, needsAll, unwanted } = facet;
    const least = needsAll ? wanted.size : 1;
    if (wanted.size > 0)
      markFailed(countChosen(rows, facet, wanted), (has) => has < least, wantedOf(at));
    if (unwanted.size > 0)
      markFailed(countChosen(rows, facet, unwanted), (has) => has > 0, unwantedOf(at));
  });
  /** The papers that fail at most one condition. */
  const mayFail = (condition: number): Uint8Array =>
    fails.map((count, place) =>
      count === 0 || (count === 1 && failed[place] === condition) ? 1 : 0,
    );
  const counts = new Map<FacetField, Int32Array>();
  facets.forEach(([field, facet], at) => {
    if (!counted.includes(field)) return;
    const count = countValues(rows, mayFail(facet.needsAll ? NONE : wantedOf(at)), facet);
    if (facet.unwanted.size > 0) {
      const without = countValues(rows, mayFail(unwantedOf(at)), facet);
      for (const value of facet.unwanted) count[value] = without[value] ?? 0;
    }
    // The maintainer's fields are separate facets, but their values are numbered together.
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

/** Numbers of conditions, by position of the facet. */
const NONE = 0;
const wantedOf = (at: number): number => 2 * at + 1;
const unwantedOf = (at: number): number => 2 * at + 2;

/** For each position in `rows`, how many of the chosen values the paper has. */
function countChosen(
  rows: Int32Array,
  { size, starts, values }: Facet,
  chosen: ReadonlySet<number>,
): Int32Array {
  const isChosen = new Uint8Array(size);
  for (const value of chosen) isChosen[value] = 1;
  /** The last paper that had a value, plus one: a paper may list a value twice. */
  const last = new Int32Array(size);
  return rows.map((row, place) => {
    let count = 0;
    for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++) {
      const value = values[i] ?? 0;
      if (isChosen[value] !== 1 || last[value] === place + 1) continue;
      last[value] = place + 1;
      count += 1;
    }
    return count;
  });
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
