import { expect } from '@playwright/test';
import { INDEX_ENTRY } from '../../../src/browser/offline/plan.ts';
import { NEW_WORD } from '../change-papers.ts';
import { checkStep } from '../check-step.ts';
import type { Fault } from '../fault.ts';
import { openReader, waitUntilCached, type ReaderPage } from '../open-reader.ts';

const LONG = { timeout: 30_000 };
const UPDATED = /site has been updated/i;

export const deploy: Fault = {
  name: 'deploy',
  description: 'The site is replaced while pages are open; then the network fails and recovers.',
  times: 3,
  async run({ environment, record, times }) {
    const [old, fresh] = environment.versions;
    const ids = (text: string) =>
      [...text.matchAll(/^\{"id":"([^"]+)"/gm)].map((match) => match[1]);
    const [edited] = ids(old.papers);
    const removed = ids(old.papers).at(-1);
    for (let at = 0; at < times; at += 1) {
      record.startTry();
      const reader = await openReader(old);
      const { host, context } = reader;
      try {
        const searching = await reader.openPage('search/?q=model');
        const reading = await reader.openPage(`papers/${edited}/`);
        await searching.search.answers('model');
        await waitUntilCached(searching, host, [INDEX_ENTRY, `papers/${edited}/`]);
        await reader.publish(fresh);

        await checkStep(record, 'an open search page after a deploy', async () => {
          record.addMessage(await searchAfterDeploy(searching));
        });
        await checkStep(record, 'an edited paper after a deploy', async () => {
          await reading.page.reload();
          await expect(reading.page.getByRole('heading', { level: 1 })).toContainText(NEW_WORD);
        });
        await checkStep(record, 'a removed paper after a deploy', async () => {
          const answer = await reading.page.goto(`papers/${removed}/`);
          expect(answer?.status()).toBe(404);
        });
        await checkStep(record, 'search without a network', async () => {
          await reading.page.evaluate(async () =>
            (await navigator.serviceWorker.getRegistration())?.update(),
          );
          await expect
            .poll(async () => {
              const state = await reading.page.evaluate(async () => {
                const found = await navigator.serviceWorker.getRegistration();
                return !found?.installing && !found?.waiting && Boolean(found?.active);
              });
              return state;
            }, LONG)
            .toBe(true);
          await reading.page.goto(`papers/${edited}/`);
          await context.setOffline(true);
          host.dropAll();
          await reading.page.goto(`papers/${edited}/`);
          await expect(reading.page.getByRole('heading', { level: 1 })).toContainText(NEW_WORD);
          await reading.page.goto('search/?q=model');
          await reading.search.answers('model');
          expect((await reading.search.listPapers()).length).toBeGreaterThan(0);
        });
        await context.setOffline(false);
        host.recover();
        await checkStep(record, 'search with the network back', async () => {
          await reading.page.goto(`search/?q=${NEW_WORD}`);
          await reading.search.answers(NEW_WORD);
          expect((await reading.search.listPapers()).length).toBeGreaterThan(0);
        });
        for (const error of reader.errors) record.addLoss(`an uncaught error: ${error}`);
      } finally {
        await reader.close();
      }
    }
  },
};

/**
 * Searches for a word that occurs only in the new site: it is found directly, or after a reload
 * that keeps the query.
 */
async function searchAfterDeploy({ page, search }: ReaderPage): Promise<string> {
  // The reader returns to the page.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await search.field.fill(NEW_WORD);
  const notice = page.getByText(UPDATED).filter({ visible: true }).first();
  // Excludes results of the previous query.
  const answer = page.locator(`offprint-search[data-state="ready"][data-query="${NEW_WORD}"]`);
  const found = answer.locator('[data-paper]').first();
  await expect(notice.or(found).first()).toBeVisible(LONG);
  if (await found.isVisible()) return 'the open page loads the new index and answers';
  const message = (await notice.textContent())?.trim() ?? '';
  await page.getByRole('button', { name: 'Reload' }).first().click();
  await expect(search.field).toHaveValue(NEW_WORD, LONG);
  await expect(found).toBeVisible(LONG);
  return message;
}
