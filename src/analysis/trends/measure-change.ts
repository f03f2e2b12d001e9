/** The start of the newer papers, and the number of newer and older papers. */
export interface Ages {
  readonly since: string;
  readonly newer: number;
  readonly older: number;
}

/** Share of the dated papers that counts as newer. */
const NEWER = 1 / 3;
/** Minimum number of papers; a change among fewer is not significant. */
const MIN_PAPERS = 12;
/** Quantile of the normal distribution: each bound holds with a probability of 95%. */
const Z_SCORE = 1.645;

/**
 * Divides dated papers into newer and older ones.
 *
 * @param dates possibly incomplete
 * @returns undefined if too few papers are dated
 */
export function splitAges(dates: readonly (string | undefined)[]): Ages | undefined {
  const known = dates.flatMap((date) => date ?? []).sort();
  const since = known[Math.floor(known.length * (1 - NEWER))];
  const older = known.filter((date) => since !== undefined && date < since).length;
  const newer = known.length - older;
  if (since === undefined || older < MIN_PAPERS || newer < MIN_PAPERS / 2) return undefined;
  return { since, newer, older };
}

/**
 * Lower bound of a share's change from the older papers to the newer ones; 0 if it may be due to
 * chance.
 */
export function measureChange(
  counts: { readonly newer: number; readonly older: number },
  { newer, older }: Ages,
): number {
  const now = findBounds(counts.newer, newer);
  const before = findBounds(counts.older, older);
  return Math.max(0, now.low - before.high) + Math.min(0, now.high - before.low);
}

/** Wilson's confidence interval of the proportion `count` / `size`. */
export function findBounds(count: number, size: number): { low: number; high: number } {
  const share = count / size;
  const square = Z_SCORE * Z_SCORE;
  const middle = share + square / (2 * size);
  const reach = Z_SCORE * Math.sqrt((share * (1 - share)) / size + square / (4 * size * size));
  const denominator = 1 + square / size;
  return { low: (middle - reach) / denominator, high: (middle + reach) / denominator };
}
