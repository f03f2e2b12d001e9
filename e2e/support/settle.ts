import type { Page } from '@playwright/test';

/** Waits until a page looks as it stays: its faces are there, and a search is answered. */
export async function settle(page: Page): Promise<void> {
  // A search page that is asked something is idle until its scripts are there.
  if (new URL(page.url()).searchParams.get('q')) {
    await page.locator('offprint-search[data-state="idle"]').waitFor({ state: 'detached' });
  }
  for (const name of ['offprint-search', 'offprint-list']) {
    await page.locator(`${name}[data-state="loading"]`).waitFor({ state: 'detached' });
  }
  await page.evaluate(async () => {
    await document.fonts.ready;
    // A browser that is busy with other pages may put off both for long.
    await new Promise((done) => requestIdleCallback(done, { timeout: 2000 }));
    await new Promise((done) => {
      requestAnimationFrame(done);
      setTimeout(done, 2000);
    });
  });
}
