import type { Browser } from '@playwright/test';
import { visitCold, type ColdVisit } from '../harness/cold-visit.ts';
import { createProgress } from '../harness/progress.ts';
import { SearchPage } from '../harness/search-page.ts';
import { serveFolder } from '../harness/serve.ts';
import { askFiltered, type Filtered } from './ask-filtered.ts';
import { askCases, type Outcome } from './ask-cases.ts';
import { askKeystrokes, type Keystrokes } from './ask-keystrokes.ts';
import type { Measure } from './case.ts';

/** Number of queries that are typed letter by letter. */
const TYPED = 15;

/** Number of queries with a filter. */
const FILTERED = 41;

export interface Results {
  readonly cold: ColdVisit;
  readonly keystrokes: Keystrokes;
  readonly filtered: Filtered;
  readonly outcomes: readonly MeasuredOutcome[];
}

export interface MeasuredOutcome extends Outcome {
  /** Median of the bytes that a first query of this kind loads for searching; NaN without cases. */
  readonly bytes: number;
}

/**
 * Runs all measures on a built site.
 *
 * @param questions realistic queries, at least one
 * @param filter fields of a search address
 */
export async function askSite(
  browser: Browser,
  site: string,
  questions: readonly string[],
  filter: Readonly<Record<string, string>>,
  measures: readonly Measure[],
): Promise<Results> {
  const { address, close } = await serveFolder(site);
  const progress = createProgress('Asking the search page');
  try {
    const cold = await visitCold(browser, address, questions);
    const search = await SearchPage.create(browser, address);
    await search.open();
    // The first query loads the shared data.
    await search.ask(questions[0] ?? '');
    const keystrokes = await askKeystrokes(search, questions.slice(0, TYPED), progress);
    const filtered = await askFiltered(search, questions.slice(0, FILTERED), filter, progress);
    await search.open();
    const outcomes: MeasuredOutcome[] = [];
    for (const measure of measures) {
      const queries = measure.cases.map(({ query }) => query);
      const bytes =
        queries.length === 0 ? NaN : (await visitCold(browser, address, queries)).coldBytes;
      outcomes.push({ ...(await askCases(search, measure, progress)), bytes });
    }
    return { cold, keystrokes, filtered, outcomes };
  } finally {
    progress.end();
    close();
  }
}
