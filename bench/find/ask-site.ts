import type { Browser } from '@playwright/test';
import { visitCold, type Cold } from '../harness/cold-visit.ts';
import { createProgress } from '../harness/progress.ts';
import { SearchPage } from '../harness/search-page.ts';
import { serveFolder } from '../harness/serve.ts';
import { askCases, type Outcome } from './ask-cases.ts';
import { askKeystrokes, type Keystrokes } from './ask-keystrokes.ts';
import type { Measure } from './case.ts';

/** Questions that are typed letter by letter. */
const TYPED = 15;

export interface Results {
  readonly cold: Cold;
  readonly keystrokes: Keystrokes;
  readonly outcomes: readonly Outcome[];
}

/**
 * Asks a built site everything.
 *
 * @param questions some that a reader might type, at least one
 */
export async function askSite(
  browser: Browser,
  site: string,
  questions: readonly string[],
  measures: readonly Measure[],
): Promise<Results> {
  const { address, close } = await serveFolder(site);
  const progress = createProgress('Asking the search page');
  try {
    const cold = await visitCold(browser, address, questions);
    const search = await SearchPage.create(browser, address);
    await search.open();
    // The first question loads what all need.
    await search.ask(questions[0] ?? '');
    const keystrokes = await askKeystrokes(search, questions.slice(0, TYPED), progress);
    const outcomes: Outcome[] = [];
    for (const measure of measures) outcomes.push(await askCases(search, measure, progress));
    return { cold, keystrokes, outcomes };
  } finally {
    progress.end();
    close();
  }
}
