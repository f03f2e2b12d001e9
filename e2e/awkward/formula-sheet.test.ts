import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { MATH_FILE, prepareCompleteMathFont } from '../../scripts/fonts/math-fonts.ts';
import { ROOT } from '../../scripts/setup/paths.mjs';
import { FORMULA_SHEET } from '../../src/abstract/formula-sheet.fixture.ts';
import { renderInline } from '../../src/abstract/render.ts';
import { expect, test } from '../support/test.ts';

// The sheet is inserted into a page of the site, because its policy allows no other markup. At this
// scale Chromium does not hint outlines, which would depend on the other glyphs of a font.
const SCALE = 2;
test.use({
  bypassCSP: true,
  deviceScaleFactor: SCALE,
  viewport: { width: 700, height: 900 },
});

/** Minimum difference in a colour channel for pixels to count as different. */
const VISIBLE = 96;
/** Minimum difference from the background for a pixel to count as ink. */
const INK = 48;

async function openSheet(page: Page): Promise<void> {
  await page.goto('papers/math-title/');
  const html = FORMULA_SHEET.map((source) => `<p>${renderInline(source, { links: true })}</p>`);
  await page.evaluate(async (sheet) => {
    document.body.innerHTML = `<div class="prose" id="sheet">${sheet}</div>`;
    const faces = [...document.fonts].filter(({ family }) => family.includes('STIX Two Math'));
    await Promise.all(faces.map((face) => face.load()));
    await document.fonts.ready;
  }, html.join(''));
}

test('lines, braces and arrows are as wide as their base', async ({ page }) => {
  await openSheet(page);
  const marks = await page.evaluate((scale) => {
    const top = document.querySelector('#sheet')?.getBoundingClientRect();
    return [...document.querySelectorAll('#sheet mo[stretchy="true"]')]
      .filter((mo) => /^[‾⏞⏟→←↔]$/.test(mo.textContent))
      .flatMap((mo) => {
        const base = mo.previousElementSibling?.getBoundingClientRect();
        if (!top || !base) return [];
        const { y, height } = mo.getBoundingClientRect();
        const isAbove = mo.parentElement?.localName === 'mover';
        return {
          text: mo.parentElement?.textContent,
          x: (base.x - top.x) * scale,
          // Ink may extend beyond the box, especially away from the baseline.
          y: (y - top.y - (isAbove ? 8 : 3)) * scale,
          width: base.width * scale,
          height: (height + 11) * scale,
        };
      });
  }, SCALE);
  expect(marks.length).toBeGreaterThan(10);
  // Measures the painted glyph: the box of a mark is that of the unstretched character.
  const image = await readImage(await page.locator('#sheet').screenshot());
  const ratios = marks.map(({ text, ...box }) => ({
    text,
    ratio: measureInk(image, box) / box.width,
  }));
  expect(ratios.filter(({ ratio }) => ratio < 0.85)).toEqual([]);
});

test('brackets are as tall as their content', async ({ page }) => {
  await openSheet(page);
  const fences = await page.evaluate(() =>
    [...document.querySelectorAll('#sheet mo[stretchy="true"]')]
      .filter((mo) => /^[([{|‖⟨⌊⌈]$/.test(mo.textContent) && mo.nextElementSibling)
      .map((mo) => ({
        text: mo.parentElement?.textContent,
        ratio:
          mo.getBoundingClientRect().height /
          (mo.nextElementSibling?.getBoundingClientRect().height ?? 0),
      })),
  );
  expect(fences.length).toBeGreaterThan(10);
  expect(fences.filter(({ ratio }) => ratio < 0.85)).toEqual([]);
});

test('tables have gaps between rows, and between columns as in print', async ({ page }) => {
  await openSheet(page);
  const tables = await page.evaluate(() =>
    [...document.querySelectorAll('#sheet mtable')].map((table) => {
      const rows = [...table.children].map((row) =>
        [...row.children].map((cell) => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          return range.getBoundingClientRect();
        }),
      );
      const spans = rows.map((cells) => ({
        top: Math.min(...cells.map(({ top }) => top)),
        bottom: Math.max(...cells.map(({ bottom }) => bottom)),
      }));
      return {
        text: table.textContent,
        kind: table.getAttribute('class') ?? 'matrix',
        size: parseFloat(getComputedStyle(table).fontSize),
        rowGaps: spans.slice(1).map(({ top }, i) => top - (spans[i]?.bottom ?? 0)),
        columnGaps: rows.flatMap((cells) =>
          cells.slice(1).map(({ left }, i) => left - (cells[i]?.right ?? 0)),
        ),
      };
    }),
  );
  expect(new Set(tables.map(({ kind }) => kind))).toEqual(
    new Set(['matrix', 'tml-cases', 'tml-align', 'tml-small']),
  );
  for (const { text, kind, size, rowGaps, columnGaps } of tables) {
    expect(Math.min(...rowGaps), `rows of ${text}`).toBeGreaterThanOrEqual(0);
    const least = { matrix: 0.9, 'tml-cases': 0.9, 'tml-small': 0.2 }[kind] ?? -0.1;
    expect(Math.min(...columnGaps, Infinity) / size, `columns of ${text}`).toBeGreaterThan(least);
  }
});

test('the subset of the math font renders like the complete font', async ({ page }) => {
  test.slow();
  await openSheet(page);
  const whole = await prepareCompleteMathFont(readFileSync(join(ROOT, 'node_modules', MATH_FILE)));
  await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
    document.fonts.add(await new FontFace('Whole', bytes.buffer).load());
  }, whole.toString('base64'));
  const photograph = async (family: string) => {
    await page.evaluate((name) => {
      for (const math of document.querySelectorAll('math')) math.style.fontFamily = name;
    }, family);
    return readImage(await page.locator('#sheet').screenshot());
  };

  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    const parts = await photograph('');
    const ink = countInk(parts);
    expect(ink, theme).toBeGreaterThan(10_000);
    const different = countDifferent(parts, await photograph('Whole, math'));
    expect(different / ink, theme).toBeLessThan(0.03);
    if (theme === 'dark') continue;
    const withAnother = countDifferent(parts, await photograph('monospace'));
    expect(withAnother / ink, 'another font is detected').toBeGreaterThan(0.2);
  }
});

interface Image {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each pixel. */
  readonly data: Buffer;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function readImage(png: Buffer): Promise<Image> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

/** Counts the pixels that differ in colour from the first one. */
function countInk({ data }: Image): number {
  const ground = data[0] ?? 0;
  let count = 0;
  for (let at = 0; at < data.length; at += 3) {
    if (Math.abs((data[at] ?? 0) - ground) > INK) count += 1;
  }
  return count;
}

/**
 * Number of pixels from the first to the last column of a box with ink, which differs from its
 * corner's colour.
 */
function measureInk({ width, data }: Image, box: Box): number {
  const ground = data[0] ?? 0;
  const columns: number[] = [];
  for (let x = Math.round(box.x); x < box.x + box.width; x += 1) {
    for (let y = Math.floor(box.y); y < box.y + box.height; y += 1) {
      if (Math.abs((data[(y * width + x) * 3] ?? ground) - ground) > INK) {
        columns.push(x);
        break;
      }
    }
  }
  return columns.length === 0 ? 0 : (columns.at(-1) ?? 0) - (columns[0] ?? 0) + 1;
}

/** Number of pixels that differ between two images; all of them if the sizes differ. */
function countDifferent(a: Image, b: Image): number {
  if (a.height !== b.height || a.width !== b.width) return Infinity;
  let count = 0;
  for (let at = 0; at < a.data.length; at += 3) {
    const difference = Math.max(
      Math.abs((a.data[at] ?? 0) - (b.data[at] ?? 0)),
      Math.abs((a.data[at + 1] ?? 0) - (b.data[at + 1] ?? 0)),
      Math.abs((a.data[at + 2] ?? 0) - (b.data[at + 2] ?? 0)),
    );
    if (difference > VISIBLE) count += 1;
  }
  return count;
}
