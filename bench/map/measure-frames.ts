import type { Browser, Page, Route } from '@playwright/test';
import { WIDTH, HEIGHT } from '../../src/browser/map/create-camera.ts';
import { encodeMapPapers } from '../../src/outputs/data/map-files.ts';
import { createRandom } from '../harness/random.ts';
import { percentile } from '../harness/statistics.ts';

/** Frame statistics while a map is moved and zoomed. */
export interface Frames {
  /** Milliseconds between frames while the map changes. */
  readonly median: number;
  readonly p95: number;
  readonly longest: number;
  readonly perSecond: number;
  /** Milliseconds of script per frame, which is the cost of drawing. */
  readonly drawing: number;
  readonly drawing95: number;
}

/** Number of clusters of generated points, as papers cluster around subjects. */
const CLUSTERS = 40;
const HUES = ['', 'red', 'blue', 'green', 'amber', 'violet'];
const STEPS = 120;
/** Milliseconds between simulated moves. */
const PACE = 16;

/**
 * Moves and zooms the map of a built site, with generated points instead of its papers.
 *
 * @param address of the site's root, with a trailing slash
 */
export async function measureFrames(
  browser: Browser,
  address: string,
  points: number,
  viewport: { readonly width: number; readonly height: number },
): Promise<Record<'pan' | 'zoom', Frames>> {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block', bypassCSP: true });
  const page = await context.newPage();
  const body = Buffer.from(generatePapers(points));
  await page.route('**/map/*/*/papers.bin', (route) => route.fulfill({ body }));
  await page.route('**/map/', enlarge);
  await page.goto(`${address}map/`);
  await page.locator('[data-part="tools"] button').first().hover();
  await page.locator('paper-map[data-state="ready"]').waitFor();
  await page.locator('.map-frame').scrollIntoViewIfNeeded();
  const zoom = await record(page, async (step) => {
    // Zooms in and out alternately, a second each.
    await page.mouse.wheel(0, step % 60 < 30 ? -100 : 100);
  });
  for (let times = 0; times < 6; times++) await page.mouse.wheel(0, -100);
  const pan = await record(page, async (step, [x, y]) => {
    if (step === 0) await page.mouse.down();
    await page.mouse.move(x + 120 * Math.sin(step / 9), y + 80 * Math.cos(step / 7));
  });
  await context.close();
  return { pan, zoom };
}

/** Simulates a reader and records frames. */
async function record(
  page: Page,
  act: (step: number, middle: readonly [number, number]) => Promise<void>,
): Promise<Frames> {
  const box = await page.locator('.map-frame').boundingBox();
  if (!box) throw new Error('The map is not visible.');
  const height = page.viewportSize()?.height ?? box.height;
  const middle = [box.x + box.width / 2, (Math.max(0, box.y) + height) / 2] as const;
  await page.mouse.move(...middle);
  await page.keyboard.down('Control');
  await page.evaluate(watchFrames);
  for (let step = 0; step < STEPS; step++) {
    await act(step, middle);
    await page.waitForTimeout(PACE);
  }
  const { times, scripts } = await page.evaluate(() => {
    const { offprintFrames: frames } = window as unknown as { offprintFrames: Recorded };
    frames.isOver = true;
    return frames;
  });
  await page.mouse.up();
  await page.keyboard.up('Control');
  const gaps = times.slice(1).map((time, at) => time - (times[at] ?? 0));
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  return {
    median: percentile(gaps, 0.5),
    p95: percentile(gaps, 0.95),
    longest: Math.max(...gaps),
    perSecond: (1000 * gaps.length) / total,
    drawing: percentile(scripts, 0.5),
    drawing95: percentile(scripts, 0.95),
  };
}

interface Recorded {
  readonly times: number[];
  readonly scripts: number[];
  isOver: boolean;
}

/** Runs in the page: records frame times and the duration of scripts that draw frames. */
function watchFrames(): void {
  const frames: Recorded = { times: [], scripts: [], isOver: false };
  Object.assign(window, { offprintFrames: frames });
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (draw) =>
    ask((time) => {
      const start = performance.now();
      draw(time);
      if (!frames.isOver) frames.scripts.push(performance.now() - start);
    });
  const tick = (time: number): void => {
    if (frames.isOver) return;
    frames.times.push(time);
    ask(tick);
  };
  ask(tick);
}

/** Turns the page of a small map into that of a large one. */
async function enlarge(route: Route): Promise<void> {
  const response = await route.fetch();
  const html = (await response.text())
    .replace('<paper-map ', '<paper-map data-large ')
    .replace(/data-radius="[^"]*"/, 'data-radius="0.6"')
    .replace('class="map-frame ', 'class="map-frame map-large ');
  await route.fulfill({ response, body: html });
}

function generatePapers(count: number): Uint8Array {
  const { below } = createRandom(1);
  const centres = Array.from({ length: CLUSTERS }, () => [below(WIDTH), below(HEIGHT)] as const);
  const scatter = (centre: number, size: number): number => {
    // The sum of three uniform values yields a cluster that thins out towards its edge.
    const offset = (below(size / 4) + below(size / 4) + below(size / 4)) / 3 - size / 8;
    return Math.max(0, Math.min(size - 1, Math.round(centre + offset)));
  };
  const positions = new Int32Array(2 * count);
  for (let paper = 0; paper < count; paper++) {
    const [x, y] = centres[below(CLUSTERS)] ?? [0, 0];
    positions[2 * paper] = scatter(x, WIDTH);
    positions[2 * paper + 1] = scatter(y, HEIGHT);
  }
  const colours = Int32Array.from({ length: count }, () => below(HUES.length));
  return encodeMapPapers({ hues: HUES, positions, colours, years: new Int32Array(count) });
}
