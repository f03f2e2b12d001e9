import { expect, type Page } from '@playwright/test';
import { checkStep } from '../check-step.ts';
import type { Fault } from '../fault.ts';
import { openReader } from '../open-reader.ts';

export const twoTabs: Fault = {
  name: 'two-tabs',
  description: 'The reader’s list is edited alternately in two tabs, in random order.',
  times: 5,
  async run({ environment, record, random, times }) {
    const [old] = environment.versions;
    const ids = [...old.papers.matchAll(/^\{"id":"([^"]+)"/gm)].map((match) => match[1] ?? '');
    for (let at = 0; at < times; at += 1) {
      record.startTry();
      const reader = await openReader(old);
      try {
        const chosen = random.shuffle(ids).slice(0, 6);
        const [first, second] = [await reader.openPage('about/'), await reader.openPage('list/')];
        await first.list.save('/', chosen);
        const notes = new Map<string, string>();
        const remaining = new Set(chosen);
        await checkStep(record, 'a list in two tabs', async () => {
          for (const tab of [first, second]) {
            await tab.page.goto('list/');
            await expect(tab.list.titles).toHaveCount(chosen.length);
          }
          for (const id of chosen) {
            const { list } = random.pick([first, second]);
            if (random.below(3) === 0) {
              await list.action('Remove', id).first().click();
              remaining.delete(id);
            } else {
              await list.action('Add note', id).click();
              await list.element.locator(`[data-saved="${id}"] textarea`).fill(`Note on ${id}`);
              notes.set(id, `Note on ${id}`);
            }
          }
          const expected = chosen
            .filter((id) => remaining.has(id))
            .map((id) => ({ id, ...(notes.has(id) && { note: notes.get(id) }) }));
          // A note is saved shortly after the last key.
          await expect.poll(() => readSavedPapers(first.page)).toEqual(expected);
          for (const { list } of [first, second]) {
            await expect.poll(() => list.listIds()).toEqual(expected.map(({ id }) => id));
          }
        });
        for (const error of reader.errors) record.addLoss(`an uncaught error: ${error}`);
      } finally {
        await reader.close();
      }
    }
  },
};

function readSavedPapers(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const text = localStorage.getItem('offprint-list /') ?? '{"papers":[]}';
    return (JSON.parse(text) as { papers: unknown }).papers;
  });
}
