import type { Browser } from '@playwright/test';
import { createProgress } from '../harness/progress.ts';
import { serveFolder } from '../harness/serve.ts';
import { countTransfer } from '../harness/transfer.ts';
import type { JudgedQuestion } from './judged-set.ts';
import type { CreatedCollection } from './make-collection.ts';
import { DEPTH, type QueryAnswer } from './measure.ts';
import { askStockPagefind, buildStockIndex } from './stock-pagefind.ts';

/**
 * Runs every query on stock Pagefind.
 *
 * @param folder absolute path of a folder for its index
 * @returns also the bytes that the first query loaded
 */
export async function askPagefind(
  browser: Browser,
  folder: string,
  { papers, documentIds }: CreatedCollection,
  questions: readonly JudgedQuestion[],
): Promise<{ readonly answers: readonly QueryAnswer[]; readonly coldBytes: number }> {
  const progress = createProgress('Asking stock Pagefind');
  progress.update('creating its index');
  await buildStockIndex(papers, folder);
  const { address, close } = await serveFolder(folder);
  try {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(address);
    const count = countTransfer(context);
    let coldBytes: number | undefined;
    const answers: QueryAnswer[] = [];
    for (const { text } of questions) {
      const { ranking, ms } = await askStockPagefind(page, text, DEPTH);
      coldBytes ??= (await count()).all;
      answers.push({ ranking: ranking.map((paper) => documentIds.get(paper) ?? paper), ms });
      progress.update(`${answers.length} of ${questions.length} questions`);
    }
    await context.close();
    return { answers, coldBytes: coldBytes ?? NaN };
  } finally {
    progress.end();
    close();
  }
}
