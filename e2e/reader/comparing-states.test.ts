import { expect, test } from '../support/test.ts';

const TWO = 'kernelized-attention,softmax-free-linear-transformers';
const FOUR = `${TWO},minilm,x-pool`;

test('an invalid address is corrected, and the page says what was wrong', async ({ page }) => {
  for (const [papers, message, corrected] of [
    [`${TWO},no-such-paper,%3Cb%3E`, 'called “no-such-paper”, “<b>”', TWO],
    [`${FOUR},nero`, 'Left out: nero.', FOUR],
    ['minilm,nero,minilm', 'Duplicates removed: minilm.', 'minilm,nero'],
  ] as const) {
    await page.goto(`compare/?papers=${papers}`);
    await expect.soft(page.getByText(message), papers).toBeVisible();
    const { length } = corrected.split(',');
    await expect.soft(page.locator('.compared > article'), papers).toHaveCount(length);
    await expect.soft(page, papers).toHaveURL(new RegExp(`papers=${corrected}$`));
  }
});

test('an address with fewer than two papers offers others', async ({ page }) => {
  await page.goto('compare/');
  await expect(page.getByText('press Compare on a related paper')).toBeVisible();

  await page.goto('compare/?papers=minilm');
  await expect(page.getByText('Choose a second paper')).toBeVisible();
  await page.locator('[data-part="partners"] a').first().click();
  await expect(page.locator('.compared > article')).toHaveCount(2);

  await page.goto('compare/?papers=no-such-paper');
  await expect(page.getByText('called “no-such-paper”')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'All papers' }).click();
  await expect(page).toHaveURL(/papers\/$/);
});

test('loading can be retried if a page fails to load', async ({ page, watch }) => {
  watch.allow(/503|Failed to load resource/);
  let isDown = true;
  await page.route('**/papers/minilm/', (route) =>
    isDown ? route.fulfill({ status: 503 }) : route.continue(),
  );
  await page.goto('compare/?papers=minilm,nero');
  await expect(page.getByText('Some papers couldn’t load.')).toBeVisible();
  isDown = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.compared > article')).toHaveCount(2);
});

test('mentions and results are shown side by side', async ({ page }) => {
  await page.goto('compare/?papers=auto-scaling-vision-transformers,revisiting-resnets');
  const columns = page.locator('.compared > article');
  for (const at of [0, 1]) {
    const mentions = columns.nth(at).locator('[data-slot="mentions"]');
    await expect(mentions.getByRole('link', { name: /^ImageNet/ }).first()).toBeVisible();
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('papers are stacked, and a single one can be selected', async ({ page }) => {
    await page.goto(`compare/?papers=${TWO}`);
    const columns = page.locator('.compared > article');
    await expect(columns).toHaveCount(2);
    const [first, second] = await Promise.all([
      columns.nth(0).boundingBox(),
      columns.nth(1).boundingBox(),
    ]);
    expect(second?.y ?? 0).toBeGreaterThanOrEqual((first?.y ?? 0) + (first?.height ?? 0));
    await page.getByText('B', { exact: true }).first().click();
    await expect(columns.nth(0)).toBeHidden();
    await expect(columns.nth(1)).toBeVisible();
    await page.getByText('All', { exact: true }).click();
    await expect(columns.nth(0)).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(3);
  });

  test('the switch works by keyboard', async ({ page }) => {
    await page.goto(`compare/?papers=${TWO}`);
    await page.getByRole('radio', { name: 'All' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.compared > article').nth(1)).toBeHidden();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.compared > article').nth(0)).toBeHidden();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says that it needs scripts, and offers other pages', async ({ page }) => {
    await page.goto(`compare/?papers=${TWO}`);
    await expect(page.locator('main')).toContainText('Comparing papers needs JavaScript', {
      useInnerText: true,
    });
    await expect(page.locator('button:not([type="submit"]):visible')).toHaveCount(0);
    await page.getByRole('main').getByRole('link', { name: 'all papers' }).click();
    await expect(page).toHaveURL(/papers\/$/);
  });
});
