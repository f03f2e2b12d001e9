import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const readClipboard = () => navigator.clipboard.readText();

test(
  'the copied link is the address at which the paper is read',
  { tag: '@sub' },
  async ({ page, paperPage, site }) => {
    await paperPage.open('x-pool');
    await paperPage.copyLink.click();
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await page.evaluate(readClipboard)).toBe(`${site.url}papers/x-pool/`);
    await expect(paperPage.copyLink).toBeVisible();
  },
);

test('the copied citation is the one that is shown', async ({ page, paperPage }) => {
  await paperPage.open('x-pool');
  await paperPage.copyCitation.click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(readClipboard);
  expect(copied).toBe(await paperPage.bibtex.textContent());
  expect(copied).toMatch(/^@\w+\{\w+,\n[^]*\bauthor\s*=[^]*Vouitsis[^]*\}\s*$/);
});

test.describe('the system’s share sheet', () => {
  test('is offered if available, with the address of the page', async ({
    page,
    paperPage,
    site,
  }) => {
    await page.addInitScript(() => {
      Object.assign(window, { shared: [] });
      Navigator.prototype.share = (data) => {
        (window as unknown as { shared: unknown[] }).shared.push(data);
        return Promise.reject(new DOMException('', 'AbortError'));
      };
    });
    await paperPage.open('x-pool');
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    expect(await page.evaluate(() => (window as unknown as { shared: unknown[] }).shared)).toEqual([
      {
        title: await page.title(),
        url: `${site.url}papers/x-pool/`,
      },
    ]);
  });

  test('is not offered otherwise', async ({ page, paperPage }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
    await paperPage.open('x-pool');
    await expect(paperPage.copyLink).toBeVisible();
    await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeHidden();
  });
});

test.describe('a link to a sentence', () => {
  const SENTENCE = 'Instead, texts often capture sub-regions of entire videos';

  test(
    'is offered for selected words, can be copied by keyboard, and highlights the sentence',
    { tag: ['@chromium', '@sub'] },
    async ({ page, paperPage, context, site }) => {
      await paperPage.open('x-pool');
      const box = await page.evaluate(findBox, 'often capture');
      await page.mouse.dblclick(box.x + 5, box.y + box.height / 2);
      const offer = page.getByRole('button', { name: 'Copy link to this sentence' });
      await expect(offer).toBeVisible();
      await expect(offer).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Tab');
      await expect(offer).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
      const link = await page.evaluate(readClipboard);
      expect(link.startsWith(`${site.url}papers/x-pool/#:~:text=Instead`)).toBe(true);
      expect(link).not.toMatch(/[^\w%#:~=,/.&-]/);

      const receiver = await context.newPage();
      await receiver.goto(link);
      await receiver.waitForTimeout(500);
      expect(await countMarked(receiver, SENTENCE)).toBeGreaterThan(500);
      expect(await countMarked(receiver, 'We evaluate our method on three')).toBe(0);
      const plain = await context.newPage();
      await plain.goto('papers/x-pool/');
      expect(await countMarked(plain, SENTENCE)).toBe(0);
    },
  );

  test(
    'is offered at the bottom on a phone, away from its selection menu',
    { tag: '@chromium' },
    async ({ browser, site }) => {
      const context = await browser.newContext({
        baseURL: site.url,
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
      });
      const phone = await context.newPage();
      await phone.goto('papers/x-pool/');
      await phone.evaluate(selectWords, 'capture sub-regions');
      const offer = phone.getByRole('button', { name: 'Copy link to this sentence' });
      await expect(offer).toBeInViewport({ ratio: 1 });
      const box = await offer.boundingBox();
      expect(box?.y).toBeGreaterThan(760);
      await context.close();
    },
  );

  test('is not offered for other words, and disappears with Escape or the selection', async ({
    page,
    paperPage,
  }) => {
    await paperPage.open('x-pool');
    const offer = page.locator('.quote-offer');
    await page.evaluate(selectWords, 'capture sub-regions');
    await expect(offer).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(offer).toBeHidden();
    await page.evaluate(selectWords, 'wider gamut');
    await expect(offer).toBeVisible();
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await expect(offer).toBeHidden();
    await page.evaluate(() => {
      const title = document.querySelector('h1');
      if (title) getSelection()?.selectAllChildren(title);
    });
    await expect(offer).toBeHidden();
  });

  test('of a sentence with formulas highlights it as well', async ({
    page,
    paperPage,
    context,
    watch,
    browserName,
  }) => {
    // Its driver inserts a style into every page for screenshots.
    if (browserName === 'firefox') watch.allow(/style-src-elem/);
    await paperPage.open('softmax-free-linear-transformers');
    await page.goto('papers/');
    const found = await page.evaluate(async () => {
      for (const link of document.querySelectorAll<HTMLAnchorElement>('#papers [data-title]')) {
        const html = await (await fetch(link.href)).text();
        const [abstract = ''] = /<quote-link\b.*<\/quote-link>/s.exec(html) ?? [];
        if (abstract.includes('<math')) return link.href;
      }
      return undefined;
    });
    expect(found).toBeDefined();
    await page.goto(found ?? '');
    await page.evaluate(() => {
      const math = document.querySelector('quote-link p math');
      if (math) getSelection()?.selectAllChildren(math.parentElement ?? math);
    });
    const offer = page.getByRole('button', { name: /^Copy link to th/ });
    await offer.click();
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
    const link = await page.evaluate(readClipboard);
    const receiver = await context.newPage();
    await receiver.goto(link);
    await receiver.waitForTimeout(500);
    expect(await countMarked(receiver)).toBeGreaterThan(500);
  });
});

/** Selects words of the abstract, as with a pointer. */
function selectWords(words: string): void {
  const range = findWords(words);
  getSelection()?.removeAllRanges();
  if (range) getSelection()?.addRange(range);

  function findWords(wanted: string): Range | undefined {
    const walker = document.createTreeWalker(
      document.querySelector('quote-link') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    while (walker.nextNode()) {
      const at = walker.currentNode.textContent?.indexOf(wanted) ?? -1;
      if (at === -1) continue;
      const found = document.createRange();
      found.setStart(walker.currentNode, at);
      found.setEnd(walker.currentNode, at + wanted.length);
      return found;
    }
    return undefined;
  }
}

/** The position of words of the abstract in the window. */
function findBox(words: string): { x: number; y: number; height: number } {
  const walker = document.createTreeWalker(
    document.querySelector('quote-link') ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  while (walker.nextNode()) {
    const at = walker.currentNode.textContent?.indexOf(words) ?? -1;
    if (at === -1) continue;
    const range = document.createRange();
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + words.length);
    const { x, y, height } = range.getBoundingClientRect();
    return { x, y, height };
  }
  throw new Error(`"${words}" is not in the abstract.`);
}

/** Number of pixels in the highlight colour over some words of the abstract, or over all of it. */
async function countMarked(page: Page, words?: string): Promise<number> {
  const clip = await page.evaluate((wanted) => {
    const text = document.querySelector('quote-link');
    const walker = document.createTreeWalker(text ?? document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    if (text) range.selectNodeContents(text);
    while (wanted !== undefined && walker.nextNode()) {
      const at = walker.currentNode.textContent?.indexOf(wanted) ?? -1;
      if (at === -1) continue;
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + wanted.length);
    }
    const box = wanted === undefined ? range.getBoundingClientRect() : range.getClientRects()[0];
    if (!box) throw new Error('The words are not in the abstract.');
    return { x: box.x + scrollX, y: box.y + scrollY, width: box.width, height: box.height };
  }, words);
  const picture = await page.screenshot({ fullPage: true, clip });
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const { data = new Uint8ClampedArray() } =
      context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? {};
    let count = 0;
    for (let at = 0; at < data.length; at += 4) {
      if (data[at] === 251 && data[at + 1] === 233 && data[at + 2] === 169) count += 1;
    }
    return count;
  }, picture.toString('base64'));
}
