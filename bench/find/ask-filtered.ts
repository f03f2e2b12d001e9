import type { Progress } from '../harness/progress.ts';
import type { SearchPage } from '../harness/search-page.ts';
import { percentile } from '../harness/statistics.ts';

/** Milliseconds from a query to its results, with facets and an active filter. */
export interface Filtered {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
}

/**
 * Runs queries one after the other with an active filter; answers include the counts of all visible
 * facets. The first query, which loads the shared data, is not counted.
 *
 * @param filter fields of the address, such as `topic=vision`
 */
export async function askFiltered(
  search: SearchPage,
  questions: readonly string[],
  filter: Readonly<Record<string, string>>,
  progress: Progress,
): Promise<Filtered> {
  const [first = '', ...others] = questions;
  await search.openWith(first, filter);
  const times: number[] = [];
  for (const [i, question] of others.entries()) {
    progress.update(`with a filter, ${i} of ${others.length} queries`);
    times.push((await search.ask(question)).ms);
  }
  return { count: times.length, p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
}
