import type { Locator, Page } from '@playwright/test';
import { decodeMapPapers } from '../../src/outputs/data/map-files.ts';
import { HEIGHT, WIDTH } from '../../src/browser/map/create-camera.ts';
import { gunzip } from '../../src/search/index/files.ts';
import { expect, test } from '../support/test.ts';

/** A paper on the map with its position, as fractions of the map's width and height. */
interface IsolatedPaper {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

async function readMap(page: Page, url: string) {
  const html = await (await page.request.get(`${url}map/`)).text();
  const files = new URL(/data-files="?([^" >]+)/.exec(html)?.[1] ?? '', url).href;
  const read = async (name: string) =>
    gunzip(new Uint8Array(await (await page.request.get(`${files}${name}.bin`)).body()));
  const { positions } = decodeMapPapers(await read('papers'));
  const ids = JSON.parse(new TextDecoder().decode(await read('ids'))) as readonly string[];
  return { positions, ids };
}

/** The paper nearest to the centre of the map, which stays visible when zoomed in. */
async function findNearMiddle(page: Page, url: string): Promise<IsolatedPaper> {
  const { positions, ids } = await readMap(page, url);
  const papers = ids.map((id, at) => ({
    id,
    x: (positions[2 * at] ?? 0) / WIDTH,
    y: (positions[2 * at + 1] ?? 0) / HEIGHT,
  }));
  const measure = ({ x, y }: IsolatedPaper) => Math.hypot(x - 0.5, y - 0.5);
  const [nearest] = papers.sort((a, b) => measure(a) - measure(b));
  if (!nearest) throw new Error('The map is empty.');
  return nearest;
}

/** The paper farthest from all others, so that no other paper is near a pointer on it. */
async function findLone(
  page: Page,
  url: string,
): Promise<IsolatedPaper & { readonly count: number }> {
  const { positions, ids } = await readMap(page, url);
  const distance = (a: number, b: number): number =>
    a === b
      ? Infinity
      : Math.hypot(
          (positions[2 * a] ?? 0) - (positions[2 * b] ?? 0),
          (positions[2 * a + 1] ?? 0) - (positions[2 * b + 1] ?? 0),
        );
  const gaps = ids.map((_, a) => Math.min(...ids.map((_, b) => distance(a, b))));
  const at = gaps.indexOf(Math.max(...gaps));
  return {
    id: ids[at] ?? '',
    count: ids.length,
    x: (positions[2 * at] ?? 0) / WIDTH,
    y: (positions[2 * at + 1] ?? 0) / HEIGHT,
  };
}

async function open(page: Page, address = 'map/'): Promise<{ frame: Locator; map: Locator }> {
  await page.goto(address);
  const map = page.locator('paper-map');
  await page.getByRole('button', { name: 'Zoom in' }).hover();
  await expect(map).toHaveAttribute('data-state', 'ready');
  const frame = page.locator('.map-frame');
  await frame.scrollIntoViewIfNeeded();
  return { frame, map };
}

/** The window coordinates of a map position when the whole map is visible. */
async function toPoint(
  frame: Locator,
  { x, y }: IsolatedPaper,
): Promise<readonly [number, number]> {
  const box = await frame.boundingBox();
  if (!box) throw new Error('The map is not visible.');
  const isUpright = box.height > box.width;
  return isUpright
    ? [box.x + box.width * (1 - y), box.y + box.height * x]
    : [box.x + box.width * x, box.y + box.height * y];
}

/** Number of distinct colours on the canvas. */
const countInks = (frame: Locator): Promise<number> =>
  frame.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas;
    const copy = Object.assign(document.createElement('canvas'), { width, height });
    const pen = copy.getContext('2d', { willReadFrequently: true });
    pen?.drawImage(canvas, 0, 0);
    const { data } = pen?.getImageData(0, 0, width, height) ?? {};
    return new Set(data && new Uint32Array(data.buffer)).size;
  });

test('a large map is a canvas, where hovering shows a paper and clicking opens it', async ({
  page,
  site,
}) => {
  const lone = await findLone(page, site.url);
  const { frame } = await open(page);
  await expect(frame.locator('svg')).toBeHidden();
  expect(await countInks(frame)).toBeGreaterThan(2);
  await page.mouse.move(...(await toPoint(frame, lone)));
  const tip = frame.locator('.map-tip');
  await expect(tip).toBeVisible();
  const title = await tip.innerText();
  await expect(page.locator('[data-part="status"]').first()).toHaveText(title);
  await page.mouse.down();
  await page.mouse.up();
  await expect(page).toHaveURL(new RegExp(`papers/${encodeURIComponent(lone.id)}/$`));
});

test('it can be zoomed and moved with the pointer, and reset with buttons', async ({
  page,
  site,
}) => {
  const lone = await findLone(page, site.url);
  const { frame } = await open(page);
  const tip = frame.locator('.map-tip');
  const [x, y] = await toPoint(frame, lone);
  await page.mouse.move(x, y);
  await expect(tip).toBeVisible();
  const title = await tip.innerText();
  await page.keyboard.down('Control');
  for (let times = 0; times < 6; times++) await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  // The map position under the pointer does not move.
  await page.mouse.move(x + 1, y + 1);
  await expect(tip).toHaveText(title);
  const box = await frame.boundingBox();
  if (!box) throw new Error('The map is not visible.');
  const [dx, dy] = [lone.x < 0.5 ? 60 : -60, lone.y < 0.5 ? 40 : -40];
  await page.mouse.down();
  await page.mouse.move(x + dx, y + dy, { steps: 4 });
  await page.mouse.up();
  expect(new URL(page.url()).pathname).toMatch(/map\/$/);
  await page.mouse.move(box.x + 2, box.y + box.height - 2);
  await page.mouse.move(x + dx, y + dy);
  await expect(tip).toHaveText(title);
  const farther = page.getByRole('button', { name: 'Zoom out' });
  for (let times = 0; times < 4; times++) await farther.click();
  await page.mouse.move(...(await toPoint(frame, lone)));
  await expect(tip).toHaveText(title);
});

test('it can be moved and zoomed with the keys that its description lists', async ({
  page,
  site,
}) => {
  const { frame } = await open(page);
  const canvas = page.getByRole('application', { name: 'Map' });
  await page.getByRole('button', { name: 'Zoom out' }).focus();
  await page.keyboard.press('Tab');
  await expect(canvas).toBeFocused();
  await expect(canvas).toHaveAccessibleDescription(/Arrow keys move the map; \+ and − zoom/);
  await expect(frame.getByText('Arrow keys')).toBeVisible();

  // At the edge of the map, keys scroll the page.
  const readTop = () => page.evaluate(() => scrollY);
  const top = await readTop();
  await page.keyboard.press('ArrowDown');
  await expect.poll(readTop).toBeGreaterThan(top);

  const nearest = await findNearMiddle(page, site.url);
  for (let times = 0; times < 3; times++) await page.keyboard.press('+');
  await expect(canvas).not.toHaveAttribute('data-whole');
  await frame.scrollIntoViewIfNeeded();
  const box = await frame.boundingBox();
  if (!box) throw new Error('The map is not visible.');
  const toSeen = (part: number) => 0.5 + (part - 0.5) * 1.5 ** 3;
  const [x, y] = [box.x + toSeen(nearest.x) * box.width, box.y + toSeen(nearest.y) * box.height];
  const tip = frame.locator('.map-tip');
  await page.mouse.move(x, y);
  await expect(tip).toBeVisible();
  const title = await tip.innerText();
  for (const [key, dx, dy] of [
    ['ArrowRight', -80, 0],
    ['ArrowDown', -80, -80],
    ['ArrowLeft', 0, -80],
    ['ArrowUp', 0, 0],
  ] as const) {
    await page.mouse.move(box.x + 2, box.y + 2);
    await page.keyboard.press(key);
    await page.mouse.move(x + dx, y + dy);
    await expect(tip).toHaveText(title);
  }

  // With Ctrl, the keys belong to the browser.
  await page.keyboard.press('Control+-');
  await expect(canvas).not.toHaveAttribute('data-whole');
  for (let times = 0; times < 3; times++) await page.keyboard.press('-');
  await expect(canvas).toHaveAttribute('data-whole');
});

test('box and lasso select papers, which can be listed, saved and linked', async ({
  page,
  context,
  site,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { count } = await findLone(page, site.url);
  const { frame } = await open(page);
  const panel = page.getByRole('region', { name: 'Selection' });
  const before = await countInks(frame);
  const drag = async (points: readonly (readonly [number, number])[]) => {
    const box = await frame.boundingBox();
    if (!box) throw new Error('The map is not visible.');
    const [first, ...others] = points.map(
      ([x, y]) => [box.x + x * box.width, box.y + y * box.height] as const,
    );
    await page.mouse.move(...(first ?? [0, 0]));
    await page.mouse.down();
    for (const point of others) await page.mouse.move(...point, { steps: 3 });
    await page.mouse.up();
  };
  await page.getByRole('button', { name: 'Box select' }).click();
  await drag([
    [0.002, 0.002],
    [0.998, 0.998],
  ]);
  await expect(panel.getByRole('heading')).toHaveText(`${count} papers selected`);
  await expect(panel.locator('[data-part="years"]')).toContainText(/\d{4}: \d/);
  await panel.getByRole('button', { name: 'Save all' }).click();
  await expect(panel.locator('[data-part="saved"]')).toHaveText(
    `${count} papers added to your list.`,
  );
  await panel.getByRole('button', { name: 'Clear selection' }).click();
  await expect(panel).toBeHidden();

  await page.getByRole('button', { name: 'Lasso' }).click();
  await drag([
    [0.01, 0.01],
    [0.99, 0.01],
    [0.5, 0.99],
  ]);
  const heading = panel.getByRole('heading');
  await expect(heading).toHaveText(/^\d+ papers? selected$/);
  const some = await heading.innerText();
  expect(Number.parseInt(some, 10)).toBeLessThan(count);
  // Unselected papers are dimmed.
  expect(await countInks(frame)).not.toBe(before);
  await panel.getByRole('button', { name: 'Copy link' }).click();
  await expect(panel.locator('[data-part="saved"]')).toContainText('copied');
  await open(page, await page.evaluate(() => navigator.clipboard.readText()));
  await expect(heading).toHaveText(some);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'Download' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^map\./);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, colorScheme: 'dark' });

  test('a first tap shows the title and a second opens the paper; swiping scrolls the page', async ({
    page,
    site,
  }) => {
    const lone = await findLone(page, site.url);
    await page.goto('map/');
    await page.getByRole('button', { name: 'Zoom in' }).focus();
    await expect(page.locator('paper-map')).toHaveAttribute('data-state', 'ready');
    const frame = page.locator('.map-frame');
    await frame.scrollIntoViewIfNeeded();
    await expect(frame.locator('canvas')).toHaveCSS('touch-action', 'pan-y');
    await page.touchscreen.tap(...(await toPoint(frame, lone)));
    const tip = frame.locator('.map-tip');
    await expect(tip).toBeVisible();
    await expect(page.locator('[data-part="status"]').first()).toContainText('tap again');
    await page.touchscreen.tap(...(await toPoint(frame, lone)));
    await expect(page).toHaveURL(new RegExp(`papers/${encodeURIComponent(lone.id)}/$`));
  });

  test('pinching zooms the map without opening anything', async ({ page, context }) => {
    await page.goto('map/');
    await page.getByRole('button', { name: 'Zoom in' }).focus();
    await expect(page.locator('paper-map')).toHaveAttribute('data-state', 'ready');
    const frame = page.locator('.map-frame');
    await frame.scrollIntoViewIfNeeded();
    const box = await frame.boundingBox();
    if (!box) throw new Error('The map is not visible.');
    const [x, y] = [box.x + box.width / 2, Math.max(box.y, 0) + 200];
    const session = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart?: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          apart === undefined ? [] : [-apart, apart].map((by, id) => ({ x: x + by, y, id })),
      });
    await touch('touchStart', 30);
    for (let apart = 40; apart <= 120; apart += 10) await touch('touchMove', apart);
    await touch('touchEnd');
    const canvas = frame.locator('canvas');
    await expect(canvas).not.toHaveAttribute('data-whole');
    await expect(canvas).toHaveCSS('touch-action', 'none');
    expect(new URL(page.url()).pathname).toMatch(/map\/$/);
  });
});
