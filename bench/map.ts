// `npm run bench:map -- --papers N --corpus FILE.jsonl[.gz] [--threads N] [--json FILE]`: time and
// memory of a layout of N papers; how far papers move when ten are added; and how many of the ten
// nearest papers on the map are among the most similar ones. `npm run bench:map -- --frames N`:
// frame rates in a browser while N points are moved and zoomed, in the map of the last built site.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseSettings } from '../src/settings.ts';
import { openBrowser } from './harness/browser.ts';
import { describeMachine } from './harness/machine.ts';
import { pickEvenly } from './harness/sample.ts';
import { readTexts } from './harness/read-texts.ts';
import { serveFolder } from './harness/serve.ts';
import { formatTable } from './harness/table.ts';
import { percentile } from './harness/statistics.ts';
import { findNearest } from './map/find-nearest.ts';
import { measureFrames } from './map/measure-frames.ts';
import { layoutMap } from '../src/analysis/map/layout/layout-map.ts';
import { WIDTH } from '../src/analysis/map/layout/scale-positions.ts';
import { createRanking } from '../src/analysis/related/create-ranking.ts';
import type { Text } from '../src/analysis/related/read-vectors.ts';
import { createThreadedCompute } from '../src/large/compute/compute-in-threads.ts';
import { relateAll } from '../src/analysis/related/relate-papers.ts';

/** Number of papers that are removed first, so that they can be added. */
const ADDED = 10;
/** Number of papers for which neighbours are compared. */
const SAMPLE = 500;
const NEAREST = 10;
const CLOSEST = 50;

const { values } = parseArgs({
  options: {
    papers: { type: 'string' },
    corpus: { type: 'string' },
    threads: { type: 'string' },
    frames: { type: 'string' },
    json: { type: 'string' },
  },
});
const count = Number(values.papers);
const threads = values.threads === undefined ? undefined : Number(values.threads);

async function measure(corpus: string): Promise<object> {
  const compute = createThreadedCompute({
    ...{ root: resolve(import.meta.dirname, '..'), cache: false, threads },
  });
  const papers = await readTexts(corpus, count);
  const relate = (some: readonly Text[]) => relateAll(some, { compute });

  // Evenly spaced over the corpus.
  const step = Math.floor(count / ADDED);
  const before = await relate(papers.filter((_, at) => at % step !== 7 || at >= ADDED * step));
  const similarBefore = before.getSimilarPapers();
  const positionsBefore = layoutMap(similarBefore);
  const { getSimilarPapers, index } = await relate(papers);
  const similarPapers = getSimilarPapers();

  const [memory, cpu, start] = [process.memoryUsage().rss, process.cpuUsage(), performance.now()];
  const positions = layoutMap(similarPapers);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);

  const newIndices = new Map(similarPapers.ids.map((id, index) => [id, index]));
  const moved = similarBefore.ids.map((id, oldIndex) => {
    const newIndex = newIndices.get(id) ?? 0;
    const dx = (positions[2 * newIndex] ?? 0) - (positionsBefore[2 * oldIndex] ?? 0);
    const dy = (positions[2 * newIndex + 1] ?? 0) - (positionsBefore[2 * oldIndex + 1] ?? 0);
    return Math.sqrt(dx * dx + dy * dy) / WIDTH;
  });

  const rank = createRanking(index, CLOSEST, { budget: Infinity });
  const queries = pickEvenly([...papers.keys()], SAMPLE);
  let [inTen, inFifty] = [0, 0];
  for (const paper of queries) {
    const close = rank(paper).map((ranked) => ranked.paper);
    const [ten, fifty] = [new Set(close.slice(0, NEAREST)), new Set(close)];
    for (const near of findNearest(positions, paper, NEAREST)) {
      if (ten.has(near)) inTen++;
      if (fifty.has(near)) inFifty++;
    }
  }
  const compared = queries.length * NEAREST;
  const result = {
    papers: count,
    seconds,
    cpuSeconds: (user + system) / 1e6,
    memoryBefore: memory,
    // Measured before its data can be released.
    peak: process.memoryUsage().rss,
    movedMedian: percentile(moved, 0.5),
    moved95: percentile(moved, 0.95),
    inTen: inTen / compared,
    inFifty: inFifty / compared,
    chanceInTen: NEAREST / (count - 1),
    chanceInFifty: CLOSEST / (count - 1),
  };
  const percent = (share: number): string => `${(share * 100).toPrecision(3)} %`;
  console.log(
    formatTable([
      ['', ''],
      ['papers', String(count)],
      ['layout, wall', `${seconds.toFixed(1)} s`],
      ['layout, CPU', `${result.cpuSeconds.toFixed(1)} s`],
      ['memory before', `${(memory / 1e6).toFixed(0)} MB`],
      ['peak', `${(result.peak / 1e6).toFixed(0)} MB`],
      [`shift when ${ADDED} are added, median, of the width`, percent(result.movedMedian)],
      [`shift when ${ADDED} are added, 95th percentile`, percent(result.moved95)],
      ['ten nearest that are among the ten most similar', percent(result.inTen)],
      ['by chance', percent(result.chanceInTen)],
      ['ten nearest that are among the fifty most similar', percent(result.inFifty)],
      ['by chance', percent(result.chanceInFifty)],
    ]).trimStart(),
  );
  return result;
}

/** A desktop, and a phone, where the map is in portrait format. */
const VIEWPORTS = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];

async function measureDrawing(points: number): Promise<object> {
  const { out } = parseSettings(process.env, resolve(import.meta.dirname, '..'));
  const site = await serveFolder(out);
  const browser = await openBrowser();
  try {
    const results: Record<string, unknown>[] = [];
    const rows = [['', 'frames a second', 'median', '95th', 'longest', 'drawing', '95th']];
    const ms = (value: number): string => `${value.toFixed(1)} ms`;
    for (const viewport of VIEWPORTS) {
      const measured = await measureFrames(browser, site.address, points, viewport);
      for (const [movement, frames] of Object.entries(measured)) {
        const { perSecond, median, p95, longest, drawing, drawing95 } = frames;
        results.push({ movement, ...viewport, points, ...frames });
        rows.push([
          `${movement}, ${viewport.width} × ${viewport.height}`,
          perSecond.toFixed(1),
          ...[median, p95, longest, drawing, drawing95].map(ms),
        ]);
      }
    }
    console.log(formatTable(rows));
    return results;
  } finally {
    await browser.close();
    site.close();
  }
}

const frames = values.frames === undefined ? undefined : Number(values.frames);
const isRight =
  frames === undefined
    ? values.corpus !== undefined && Number.isInteger(count) && count >= 2 * ADDED
    : Number.isInteger(frames) && frames > 0;
if (!isRight) {
  console.error(
    `Usage: npm run bench:map -- --papers N --corpus FILE.jsonl[.gz] [--threads N] [--json FILE]\n   or: npm run bench:map -- --frames N [--json FILE]\nN is at least ${2 * ADDED}.`,
  );
  process.exit(2);
}
try {
  const result =
    frames === undefined ? await measure(values.corpus ?? '') : await measureDrawing(frames);
  console.log(`\n${describeMachine()}`);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(result, null, 2)}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
