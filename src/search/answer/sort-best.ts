/** Layout of a sort key, which has 53 bits: 3 for the tier, 30 for the score, 20 for the row. */
const ROWS = 2 ** 20;
const SCORES = 2 ** 30 - 1;
const TIERS = 8;

/** Sorts by tier, then score, then newest first. */
export function sortBest(
  rows: readonly number[],
  tier: (row: number) => number,
  scores: Float64Array,
): Int32Array {
  const best = rows.reduce((most, row) => Math.max(most, scores[row] ?? 0), 0) || 1;
  // Sorting numbers is many times faster than sorting rows by a comparison function.
  const keys = Float64Array.from(rows, (row) => {
    const score = Math.round(((scores[row] ?? 0) / best) * SCORES);
    return ((TIERS - 1 - tier(row)) * (SCORES + 1) + (SCORES - score)) * ROWS + row;
  }).sort();
  return Int32Array.from(keys, (key) => key % ROWS);
}
