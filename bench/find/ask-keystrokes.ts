import type { Progress } from '../harness/progress.ts';
import type { SearchPage } from '../harness/search-page.ts';
import { percentile } from '../harness/statistics.ts';

/** Milliseconds from a key to its results, on a page that is warmed up. */
export interface Keystrokes {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
}

/** Types texts letter by letter; each key follows the answer to the previous one. */
export async function askKeystrokes(
  search: SearchPage,
  texts: readonly string[],
  progress: Progress,
): Promise<Keystrokes> {
  const times: number[] = [];
  for (const [i, text] of texts.entries()) {
    progress.update(`keystrokes, ${i} of ${texts.length} questions`);
    times.push(...(await search.type(text)));
  }
  return { count: times.length, p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
}
