import type { Locator } from '@playwright/test';
import sharp from 'sharp';
import { expect, test } from '../support/test.ts';

/** Of a picture: the first and the last line that has pixels of a colour, in CSS pixels. */
async function findColour(picture: Buffer, colour: readonly number[]) {
  const { data, info } = await sharp(picture)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const lines: number[] = [];
  for (let y = 0; y < info.height; y++) {
    for (let x = 0; x < info.width; x++) {
      const at = (y * info.width + x) * info.channels;
      if (colour.every((part, i) => Math.abs((data[at + i] ?? 0) - part) <= 2)) {
        lines.push(y);
        break;
      }
    }
  }
  return lines.length === 0 ? undefined : { top: lines[0] ?? 0, bottom: lines.at(-1) ?? 0 };
}

/** Where a sentence stands in an element, from its top. */
function locate(element: Locator, sentence: string) {
  return element.evaluate((root, wanted) => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    const start = texts
      .map(({ data }) => data)
      .join('')
      .indexOf(wanted);
    const find = (place: number) => {
      let rest = place;
      for (const text of texts) {
        if (rest <= text.length) return [text, rest] as const;
        rest -= text.length;
      }
      throw new Error('The sentence is not in the abstract.');
    };
    const range = document.createRange();
    range.setStart(...find(start + 1));
    range.setEnd(...find(start + wanted.length));
    const { top, bottom } = range.getBoundingClientRect();
    const box = root.getBoundingClientRect().top;
    return { top: top - box, bottom: bottom - box };
  }, sentence);
}

test(
  'a reported result leads to its sentence, which is marked in the abstract',
  { tag: ['@chromium', '@sub'] },
  async ({ page, paperPage }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await paperPage.open('scaling-laws-in-patchification');
    const link = page
      .locator('section', { has: page.getByRole('heading', { name: 'Reported results' }) })
      .getByRole('link')
      .last();
    const sentence = (await link.innerText()).trim();
    const abstract = page.locator('#abstract');
    const mark = [0xfb, 0xe9, 0xa9];
    expect(await findColour(await abstract.screenshot(), mark)).toBeUndefined();
    await link.click();
    await expect
      .poll(async () => (await findColour(await abstract.screenshot(), mark)) !== undefined)
      .toBe(true);
    const marked = await findColour(await abstract.screenshot(), mark);
    const stands = await locate(abstract, sentence);
    expect(Math.abs((marked?.top ?? 0) - stands.top)).toBeLessThan(6);
    expect(Math.abs((marked?.bottom ?? 0) - stands.bottom)).toBeLessThan(6);
  },
);
