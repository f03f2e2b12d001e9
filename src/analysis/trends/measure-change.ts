/** When newer papers begin, and how many papers are newer and older. */
export interface Ages {
  readonly since: string;
  readonly newer: number;
  readonly older: number;
}

/** Part of the dated papers that counts as newer. */
const NEWER = 1 / 3;
/** Fewer tell nothing. */
const LEAST_PAPERS = 12;
/** Of the normal distribution: each end is right 19 times in 20. */
const CERTAINTY = 1.645;

/**
 * Parts dated papers into newer and older ones.
 *
 * @param dates as precise as they are known
 * @returns undefined where there are too few dated papers
 */
export function splitAges(dates: readonly (string | undefined)[]): Ages | undefined {
  const known = dates.flatMap((date) => date ?? []).sort();
  const since = known[Math.floor(known.length * (1 - NEWER))];
  const older = known.filter((date) => since !== undefined && date < since).length;
  const newer = known.length - older;
  if (since === undefined || older < LEAST_PAPERS || newer < LEAST_PAPERS / 2) return undefined;
  return { since, newer, older };
}

/**
 * By how much a share has changed at least, from the older papers to the newer ones; 0 where chance
 * may explain it.
 */
export function measureChange(
  counts: { readonly newer: number; readonly older: number },
  { newer, older }: Ages,
): number {
  const now = findBounds(counts.newer, newer);
  const before = findBounds(counts.older, older);
  return Math.max(0, now.low - before.high) + Math.min(0, now.high - before.low);
}

/** Wilson's interval of the share that `count` of `size` stand for. */
export function findBounds(count: number, size: number): { low: number; high: number } {
  const share = count / size;
  const square = CERTAINTY * CERTAINTY;
  const middle = share + square / (2 * size);
  const reach = CERTAINTY * Math.sqrt((share * (1 - share)) / size + square / (4 * size * size));
  const whole = 1 + square / size;
  return { low: (middle - reach) / whole, high: (middle + reach) / whole };
}
