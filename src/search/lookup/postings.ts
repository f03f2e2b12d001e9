/**
 * Where something stands: papers by row, ascending, and for each its places within the paper,
 * ascending. Flat, because a common word has tens of thousands.
 */
export interface Postings {
  readonly rows: Int32Array;
  /** The places of `rows[i]` stand in `places` from `starts[i]` to `starts[i + 1]`. */
  readonly starts: Int32Array;
  readonly places: Int32Array;
}

export const NO_POSTINGS: Postings = {
  rows: new Int32Array(0),
  starts: new Int32Array(1),
  places: new Int32Array(0),
};

/** Collects postings; rows and places must come in order. */
export function createPostings(): {
  add: (row: number, place: number) => void;
  finish: () => Postings;
} {
  const rows: number[] = [];
  const starts: number[] = [];
  const places: number[] = [];
  return {
    add(row, place) {
      if (rows.at(-1) !== row) {
        rows.push(row);
        starts.push(places.length);
      }
      places.push(place);
    },
    finish: () => ({
      rows: Int32Array.from(rows),
      starts: Int32Array.from([...starts, places.length]),
      places: Int32Array.from(places),
    }),
  };
}

/** The places of the paper that stands `i`th in `rows`. */
export function placesOf({ starts, places }: Postings, i: number): Int32Array {
  return places.subarray(starts[i] ?? 0, starts[i + 1] ?? 0);
}

/** Where any of several things stands. */
export function uniteAll(all: readonly Postings[]): Postings {
  return all.length === 0 ? NO_POSTINGS : all.reduce(unite);
}

function unite(a: Postings, b: Postings): Postings {
  const { add, finish } = createPostings();
  let i = 0;
  let j = 0;
  while (i < a.rows.length || j < b.rows.length) {
    const row = Math.min(a.rows[i] ?? Infinity, b.rows[j] ?? Infinity);
    const places = new Set<number>();
    if (a.rows[i] === row) for (const place of placesOf(a, i++)) places.add(place);
    if (b.rows[j] === row) for (const place of placesOf(b, j++)) places.add(place);
    for (const place of [...places].sort((x, y) => x - y)) add(row, place);
  }
  return finish();
}

/**
 * Where things stand together, each at its distance from the first; the places are the first's.
 *
 * @param offsets of each thing from the first
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

/** Only those places that pass. */
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
