import type { Progress } from '../harness/progress.ts';
import type { SearchPage } from '../harness/search-page.ts';
import { percentile } from '../harness/statistics.ts';
import { isFound, type Case, type Measure } from './case.ts';

/** A case that was not found, with the results instead. */
export interface Miss {
  readonly query: string;
  readonly expected: readonly string[];
  /** The first three results. */
  readonly got: readonly string[];
  /** Number of expected papers that are not in the list, if all are expected. */
  readonly missing?: number;
  /** The failure, if there was no answer. */
  readonly error?: string;
}

export interface Outcome extends Omit<Measure, 'cases'> {
  readonly asked: number;
  /** Share of cases that were found; NaN without cases. */
  readonly share: number;
  /** Median of milliseconds from the query to its results, warm; NaN without answers. */
  readonly ms: number;
  readonly misses: readonly Miss[];
}

const SHOWN = 3;

/** Runs all cases of a measure on the search page. */
export async function askCases(
  search: SearchPage,
  { cases, ...measure }: Measure,
  progress: Progress,
): Promise<Outcome> {
  const misses: Miss[] = [];
  const times: number[] = [];
  for (const [i, each] of cases.entries()) {
    progress.update(`${measure.name}, ${i} of ${cases.length}`);
    const { miss, ms } = await askCase(search, each);
    if (miss !== undefined) misses.push(miss);
    if (ms !== undefined) times.push(ms);
  }
  const asked = cases.length;
  return {
    ...measure,
    asked,
    share: (asked - misses.length) / asked,
    ms: percentile(times, 0.5),
    misses,
  };
}

interface CaseResult {
  readonly miss?: Miss;
  readonly ms?: number;
}

async function askCase(search: SearchPage, each: Case): Promise<CaseResult> {
  const { query, expected, rule } = each;
  try {
    const { papers: shown, ms } = await search.ask(query);
    let papers = shown;
    if (rule === 'all') papers = await search.listAll(expected);
    if (isFound(each, { papers })) return { ms };
    const missing = expected.filter((paper) => !papers.includes(paper)).length;
    const got = papers.slice(0, SHOWN);
    return { ms, miss: { query, expected, got, ...(rule === 'all' && { missing }) } };
  } catch (error) {
    await search.open();
    const [first] = String(error).split('\n');
    return { miss: { query, expected, got: [], error: first ?? '' } };
  }
}
