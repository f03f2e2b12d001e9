import type { Page } from '@playwright/test';

/** Waits until a page is stable: fonts are loaded and a search is complete. */
export async function settle(page: Page): Promise<void> {
  // A search page with a query is idle until its scripts have loaded.
  if (new URL(page.url()).searchParams.get('q')) {
    await page.locator('offprint-search[data-state="idle"]').waitFor({ state: 'detached' });
  }
  for (const name of ['offprint-search', 'offprint-list', 'offprint-compare']) {
    await page.locator(`${name}[data-state="loading"]`).waitFor({ state: 'detached' });
  }
  await page.evaluate(async () => {
    await document.fonts.ready;
    // A busy browser may delay both.
    await new Promise((done) => requestIdleCallback(done, { timeout: 2000 }));
    await new Promise((done) => {
      requestAnimationFrame(done);
      setTimeout(done, 2000);
    });
  });
}
