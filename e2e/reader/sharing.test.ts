import { expect, test } from '../support/test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const readClipboard = () => navigator.clipboard.readText();

test('the link that is copied is the public address of the paper', async ({
  page,
  paperPage,
  site,
}) => {
  await paperPage.open('x-pool');
  await paperPage.copyLink.click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(readClipboard)).toBe(`${site.origin}${site.base}papers/x-pool/`);
  await expect(paperPage.copyLink).toBeVisible();
});

test('the citation that is copied is the one that is shown', async ({ page, paperPage }) => {
  await paperPage.open('x-pool');
  await paperPage.copyCitation.click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(readClipboard);
  expect(copied).toBe(await paperPage.bibtex.textContent());
  expect(copied).toMatch(/^@\w+\{\w+,\n[^]*\bauthor\s*=[^]*Vouitsis[^]*\}\s*$/);
});
