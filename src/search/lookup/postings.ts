/**
 * Occurrences of something: papers by row, ascending, and for each its positions within the paper,
 * ascending. Flat arrays, since a common word has tens of thousands of papers.
 */
export interface Postings {
  readonly rows: Int32Array;
  /** The positions of `rows[i]` are in `places` from `starts[i]` to `starts[i + 1]`. */
  readonly starts: Int32Array;
  readonly places: Int32Array;
}

export const NO_POSTINGS: Postings = {
  rows: new Int32Array(0),
  starts: new Int32Array(1),
  places: new Int32Array(0),
};

/** Collects postings; rows and positions must be added in order. */
export function createPostings(): {
  add: (row: number, place: number) => void;
  finish: () => Postings;
} {
  let rows = new Int32Array(64);
  let starts = new Int32Array(65);
  let places = new Int32Array(64);
  let rowCount = 0;
  let placeCount = 0;
  return {
    add(row, place) {
      if (rowCount === 0 || rows[rowCount - 1] !== row) {
        if (rowCount === rows.length) {
          rows = enlarge(rows);
          starts = enlarge(starts);
        }
        starts[rowCount] = placeCount;
        rows[rowCount++] = row;
      }
      if (placeCount === places.length) places = enlarge(places);
      places[placeCount++] = place;
    },
    finish() {
      starts[rowCount] = placeCount;
      return {
        rows: rows.slice(0, rowCount),
        starts: starts.slice(0, rowCount + 1),
        places: places.slice(0, placeCount),
      };
    },
  };
}

function enlarge(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * numbers.length);
  larger.set(numbers);
  return larger;
}

/** The positions in the paper `rows[i]`. */
export function placesOf({ starts, places }: Postings, i: number): Int32Array {
  return places.subarray(starts[i] ?? 0, starts[i + 1] ?? 0);
}

/** The union of postings. */
export function uniteAll(all: readonly Postings[]): Postings {
  // Small ones first, so that large ones are traversed as rarely as possible.
  const bySize = all.toSorted((a, b) => a.places.length - b.places.length);
  return bySize.reduce(unite, NO_POSTINGS);
}

function unite(a: Postings, b: Postings): Postings {
  if (a.rows.length === 0) return b;
  if (b.rows.length === 0) return a;
  const { add, finish } = createPostings();
  let i = 0;
  let j = 0;
  while (i < a.rows.length || j < b.rows.length) {
    const row = Math.min(a.rows[i] ?? Infinity, b.rows[j] ?? Infinity);
    let p = a.starts[i] ?? 0;
    let q = b.starts[j] ?? 0;
    if (a.rows[i] === row) i += 1;
    if (b.rows[j] === row) j += 1;
    // Merges two sorted sequences without duplicates.
    const aEnd = a.starts[i] ?? 0;
    const bEnd = b.starts[j] ?? 0;
    while (p < aEnd || q < bEnd) {
      const ours = p < aEnd ? (a.places[p] ?? 0) : Infinity;
      const theirs = q < bEnd ? (b.places[q] ?? 0) : Infinity;
      if (ours <= theirs) p += 1;
      if (theirs <= ours) q += 1;
      add(row, Math.min(ours, theirs));
    }
  }
  return finish();
}

/**
 * The intersection of postings at given distances; positions are those of the first.
 *
 * @param offsets of each from the first
 */
export function joinPhrase(all: readonly Postings[], offsets: readonly number[]): Postings {
  const [first, ...others] = all;
  if (first === undefined) return NO_POSTINGS;
  const { add, finish } = createPostings();
  const at = others.map(() => 0);
  first.rows.forEach((row, i) => {
    const theirs = others.map((other, o) => {
      let j = at[o] ?? 0;
      while ((other.rows[j] ?? Infinity) < row) j++;
      at[o] = j;
      return other.rows[j] === row ? new Set(placesOf(other, j)) : undefined;
    });
    for (const place of placesOf(first, i)) {
      const begin = place - (offsets[0] ?? 0);
      if (theirs.every((places, o) => places?.has(begin + (offsets[o + 1] ?? 0)))) add(row, place);
    }
  });
  return finish();
}

/** Restricts postings to positions that pass a test. */
export function filterPlaces(
  postings: Postings,
  isWanted: (row: number, place: number) => boolean,
): Postings {
  const { add, finish } = createPostings();
  postings.rows.forEach((row, i) => {
    for (const place of placesOf(postings, i)) if (isWanted(row, place)) add(row, place);
  });
  return finish();
}
