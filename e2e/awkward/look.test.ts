import { readdirSync } from 'node:fs';
import { SITES } from '../sites/sites.ts';
import { expect, test } from '../support/test.ts';

test('the logo of each theme replaces the name', async ({ page }) => {
  for (const [theme, file] of [
    ['light', '/files/logo.svg'],
    ['dark', '/files/logo-dark.svg'],
  ] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await page.goto('/topics/');
    const logo = page.getByRole('banner').getByRole('img', { name: 'Awkward & <Sons>' });
    await expect(logo).toHaveAttribute('src', file);
    await expect(logo).toHaveAttribute('width', '120');
    // On a phone, too.
    await page.setViewportSize({ width: 390, height: 844 });
    expect((await logo.boundingBox())?.width).toBeGreaterThan(80);
    await page.setViewportSize({ width: 1280, height: 720 });
  }
  await expect(page.locator('link[rel="icon"]')).toHaveAttribute('href', '/files/logo.svg');
});

test('colours of site.yaml and theme.css take precedence', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/topics/');
  const style = (selector: string, name: string) =>
    page
      .locator(selector)
      .evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);
  expect(await style('html', 'background-color')).toBe('rgb(255, 255, 255)');
  expect(await style('.foot', 'border-top-style')).toBe('double');
});

test('the footer has its text and links', async ({ page }) => {
  await page.goto('/topics/');
  const footer = page.getByRole('contentinfo');
  await expect(footer).toContainText('Printed by <Sons> & "Daughters"');
  await expect(footer.getByRole('link', { name: 'Elsewhere' })).toHaveAttribute(
    'href',
    'https://elsewhere.example/?a=1&b=2',
  );
  await footer.getByRole('link', { name: 'Minutes & <more>' }).click();
  await expect(page).toHaveURL('/files/minutes.txt');
});

test('a feature that is off is neither built nor linked', async ({ page }) => {
  expect(readdirSync(SITES.awkward.folder)).not.toContain('trends');
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Trends' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Map of papers' })).toHaveCount(1);
});

test('a site’s own pages list papers and topics with components', async ({ page }) => {
  await page.goto('/about/');
  const main = page.getByRole('main');
  await expect(main.locator('h3 [data-title]')).toHaveText(['Alone']);
  await expect(main.getByRole('link', { name: 'Poster' })).toBeVisible();
  await expect(main.getByRole('link', { name: 'Gardens' }).first()).toBeVisible();
});
