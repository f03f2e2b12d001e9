import type { Browser } from '@playwright/test';
import { visitCold, type ColdVisit } from '../harness/cold-visit.ts';
import { createProgress } from '../harness/progress.ts';
import { SearchPage } from '../harness/search-page.ts';
import { serveFolder } from '../harness/serve.ts';
import type { JudgedQuestion } from './judged-set.ts';
import type { CreatedCollection } from './make-collection.ts';
import type { QueryAnswer } from './measure.ts';

/** Runs every query on the search page of the built site. */
export async function askProduct(
  browser: Browser,
  site: string,
  { documentIds }: CreatedCollection,
  questions: readonly JudgedQuestion[],
): Promise<{ readonly answers: readonly QueryAnswer[]; readonly cold: ColdVisit }> {
  const { address, close } = await serveFolder(site);
  const progress = createProgress('Asking the search page');
  try {
    const texts = questions.map(({ text }) => text);
    const cold = await visitCold(browser, address, texts);
    const context = await browser.newContext();
    const search = await SearchPage.create(context, address);
    await search.open();
    const answers: QueryAnswer[] = [];
    for (const text of texts) {
      const { papers, ms } = await askSafely(search, text);
      answers.push({ ranking: papers.map((paper) => documentIds.get(paper) ?? paper), ms });
      progress.update(`${answers.length} of ${questions.length} questions`);
    }
    await context.close();
    return { answers, cold };
  } finally {
    progress.end();
    close();
  }
}

/** A failure counts as no results, and the benchmark continues. */
async function askSafely(search: SearchPage, text: string) {
  const started = performance.now();
  try {
    return await search.ask(text);
  } catch (error) {
    console.error(`${text}: ${error instanceof Error ? error.message : String(error)}`);
    await search.open();
    return { papers: [], ms: performance.now() - started };
  }
}
