import { expect, test } from '../support/test.ts';

test(
  'a reported result links to its sentence, which is highlighted in the abstract',
  { tag: '@sub' },
  async ({ page, paperPage }) => {
    await paperPage.open('scaling-laws-in-patchification');
    const link = page
      .locator('section', { has: page.getByRole('heading', { name: 'Reported results' }) })
      .getByRole('link')
      .last();
    const mark = page.locator('#abstract mark.result').last();
    const sentence = (await mark.innerText()).trim();
    expect(sentence.length).toBeGreaterThan(40);
    await expect(link).toContainText(sentence);
    expect(await mark.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe(
      'rgba(0, 0, 0, 0)',
    );
    await page.setViewportSize({ width: 390, height: 400 });
    await link.click();
    await expect(mark).toBeInViewport();
  },
);
