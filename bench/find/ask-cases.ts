import type { Progress } from '../harness/progress.ts';
import type { SearchPage } from '../harness/search-page.ts';
import { isFound, type Case, type Measure } from './case.ts';

/** A case that was not found, with the results instead. */
export interface Miss {
  readonly query: string;
  readonly meant: readonly string[];
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
  for (const [i, each] of cases.entries()) {
    progress.tell(`${measure.name}, ${i} of ${cases.length}`);
    const miss = await askCase(search, each);
    if (miss !== undefined) misses.push(miss);
  }
  const asked = cases.length;
  return { ...measure, asked, share: (asked - misses.length) / asked, misses };
}

async function askCase(search: SearchPage, each: Case): Promise<Miss | undefined> {
  const { query, meant, rule } = each;
  try {
    let { papers } = await search.ask(query);
    if (rule === 'all') papers = await search.listAll(meant);
    if (isFound(each, { papers })) return undefined;
    const missing = meant.filter((paper) => !papers.includes(paper)).length;
    return { query, meant, got: papers.slice(0, SHOWN), ...(rule === 'all' && { missing }) };
  } catch (error) {
    await search.open();
    const [first] = String(error).split('\n');
    return { query, meant, got: [], error: first ?? '' };
  }
}
