import { expect, test } from '../support/test.ts';

const AWARD = 'Best "Paper" <1st>';

test('the page of a paper leads to its session, and the session to paper and calendar', async ({
  page,
  site,
}) => {
  await page.goto('/papers/one-author/');
  await expect(page.locator('.paper-facts').first()).toHaveText(new RegExp(`^\\s*${AWARD}`));
  await page.getByRole('link', { name: '4 May 2026, 09:15' }).click();
  await expect(page).toHaveURL(/\/programme\/#session-/);
  const session = page.locator(':target');
  await expect(session.getByRole('heading')).toHaveText('Session on <Caves> & "Shadows"');
  await expect(session.getByRole('listitem').nth(1)).toHaveText(/^\s*09:15\s*Best "Paper" <1st>/);
  await expect(session.getByRole('link', { name: 'Alone' })).toHaveAttribute(
    'href',
    '/papers/one-author/',
  );

  const link = session.getByRole('link', {
    name: 'Add Session on <Caves> & "Shadows" to calendar',
  });
  const address = (await link.getAttribute('href')) ?? '';
  const calendar = await (await page.request.get(address)).text();
  expect(calendar.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
  const url = `${new URL(page.url()).hash}\r\n`;
  expect(calendar.replaceAll('\r\n ', '')).toContain(`URL:${site.origin}/programme/${url}`);
});

test('an award comes first in the row of a paper', async ({ page }) => {
  await page.goto('/about/');
  const row = page.getByRole('main').locator('.row').filter({ hasText: 'Alone' });
  await expect(row.locator('p').first()).toHaveText(AWARD);
});
