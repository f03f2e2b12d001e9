import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../support/test.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// Empty and received, the page is among the kinds that `accessibility.test.ts` reads.
for (const colorScheme of ['light', 'dark'] as const) {
  test(`a list with papers, a note and a message has no barrier that axe finds, ${colorScheme}`, async ({
    page,
    listPage,
    site,
  }) => {
    const ids =
      site.name === 'awkward' ? ['long-title', 'hostile', 'nobody'] : ['x-pool', 'nero', 'minilm'];
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await listPage.keep(site.base, [...ids, { id: 'gone', note: 'A note' }]);
    await listPage.open();
    await listPage.element.getByText('Papers that you have read').click();
    await listPage.action('Remove', ids[2] ?? '').click();
    await expect(listPage.undo).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} ${node.html}`)),
    ).toEqual([]);
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(overflow, `at ${width} px`).toBeLessThanOrEqual(0);
    }
  });

  test(`rows with a saved and a read paper have no barrier that axe finds, ${colorScheme}`, async ({
    page,
    site,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const id = site.name === 'awkward' ? 'long-title' : 'x-pool';
    await page.goto(`papers/${id}/`);
    await page.locator('save-paper[data-here] button').click();
    await page.goto('papers/');
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} ${node.html}`)),
    ).toEqual([]);
  });
}
