import type { Locator } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const AWARD = 'Best "Paper" <1st>';

test('the page of a paper leads to its session, and the session to paper and calendar', async ({
  page,
  site,
}) => {
  await page.goto('/papers/one-author/');
  await expect(page.locator('.paper-facts').first()).toHaveText(new RegExp(`^\\s*${AWARD}`));
  // The title of `pages/volume.mdx`, and the default title for a page without a text.
  await expect(page.locator('.menu a[href="/volume/"]')).toHaveText('Volume of <2018>');
  await expect(page.locator('.menu a[href="/programme/"]')).toHaveText('Programme');
  const talk = page.getByRole('link', { name: 'Add Alone to calendar' });
  await expect(talk).toHaveAttribute('href', '/programme/talks/one-author.ics');
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

test('talks with and without a time are aligned, and a kind does not repeat the title', async ({
  page,
}) => {
  await page.goto('/programme/');
  const session = page.locator('.programme-session').first();
  const lefts = await session
    .locator('.programme-talk')
    .evaluateAll((talks) => talks.map((talk) => Math.round(talk.getBoundingClientRect().left)));
  expect(lefts).toHaveLength(4);
  expect(new Set(lefts).size).toBe(1);
  const pause = page.locator('.programme-session').nth(1);
  await expect(pause.getByText('Break', { exact: true })).toHaveCount(1);
});

test('an award comes first in the row of a paper, also in search results and lists', async ({
  page,
  searchPage,
  listPage,
}) => {
  const first = (element: Locator) => element.locator('p').first();
  await page.goto('/about/');
  await expect(
    first(page.getByRole('main').locator('.row').filter({ hasText: 'Alone' })),
  ).toHaveText(AWARD);

  await searchPage.open('?q=caves');
  await searchPage.answers('caves');
  const result = (id: string) => page.locator(`[data-paper="${id}"]`);
  await expect(first(result('one-author'))).toHaveText(AWARD);
  await expect(result('venue-year').locator('[data-slot="award"]')).toHaveCount(0);

  await listPage.save('/', ['one-author', 'venue-year']);
  await listPage.open();
  const saved = (id: string) => listPage.element.locator(`[data-saved="${id}"]`);
  await expect(first(saved('one-author'))).toHaveText(AWARD);
  await expect(saved('venue-year').locator('[data-slot="award"]')).toBeHidden();
});
