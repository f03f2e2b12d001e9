import { openBrowser } from '../harness/browser.ts';
import { visitCold, type ColdVisit } from '../harness/cold-visit.ts';
import type { PaperRecord } from '../harness/content-folder.ts';
import { serveFolder } from '../harness/serve.ts';

const WORDS_PER_QUERY = 4;

/** Measures a first query with an empty cache: its time and bytes, as medians of several queries. */
export async function measureFirstQuery(
  site: string,
  papers: readonly PaperRecord[],
): Promise<ColdVisit> {
  const { address, close } = await serveFolder(site);
  const browser = await openBrowser();
  try {
    const queries = papers.map(({ title }) =>
      title.split(/\s+/).slice(0, WORDS_PER_QUERY).join(' '),
    );
    return await visitCold(browser, address, queries);
  } finally {
    await browser.close();
    close();
  }
}
