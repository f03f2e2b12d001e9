// `npm run bench:pages -- [--corpus FILE --papers N] [--runs N] [--kinds A,B] [--site FOLDER]
// [--json FILE]`: bytes by type, requests and Lighthouse scores on a phone for each kind of page,
// of this project's collection or one created from a file of records.
import { writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { getAddress, hasKind, PAGE_KINDS } from '../e2e/support/page-kinds.ts';
import { createLaunchOptions, ensureBrowser } from '../scripts/setup/browser.ts';
import { buildCollection } from './harness/build-collection.ts';
import { describeMachine } from './harness/machine.ts';
import { openCollection } from './harness/open-collection.ts';
import { serveFolder } from './harness/serve.ts';
import { formatPages } from './pages/format-pages.ts';
import { measurePage, type PageMeasure } from './pages/measure-page.ts';
import { medianMeasure } from './pages/median-measure.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    papers: { type: 'string', default: '10000' },
    runs: { type: 'string', default: '3' },
    kinds: { type: 'string' },
    site: { type: 'string' },
    json: { type: 'string' },
  },
});
const [count, runs] = [values.papers, values.runs].map(Number) as [number, number];
const requested = values.kinds?.split(',');
const unknown = requested?.filter((name) => !PAGE_KINDS.some((kind) => kind === name)) ?? [];
if (!(count >= 1 && runs >= 1) || unknown.length > 0) {
  console.error(
    `--papers and --runs must be positive numbers, --kinds some of ${PAGE_KINDS.join(',')}.`,
  );
  process.exit(2);
}
const folder = values.site === undefined ? await build() : resolve(values.site);
/** The kinds to measure, without the 404 page, which Lighthouse rejects. */
const selected = PAGE_KINDS.filter(
  (kind) => kind !== 'missing' && (requested?.includes(kind) ?? true),
);
const kinds = selected.filter((kind) => hasKind(folder, kind));
const absent = selected.filter((kind) => !kinds.includes(kind));
const served = await serveFolder(folder);
const port = await findPort();
const options = createLaunchOptions(await ensureBrowser());
const browser = await chromium.launch({
  ...options,
  args: [...(options.args ?? []), `--remote-debugging-port=${port}`],
});
const pages = new Map<string, PageMeasure>();
try {
  for (const kind of kinds) {
    const measures: PageMeasure[] = [];
    for (let run = 0; run < runs; run++) {
      measures.push(await measurePage(served.address + getAddress(folder, kind), port));
    }
    pages.set(kind, medianMeasure(measures));
    console.error(`${kind}: ${pages.get(kind)?.scores.join(' ')}`);
  }
} finally {
  await browser.close();
  served.close();
}
console.log(`${formatPages(pages)}\n\nMedians of ${runs}; bytes are compressed, with headers.`);
if (absent.length > 0)
  console.log(`Not measured, because the site has none: ${absent.join(', ')}.`);
console.log(describeMachine(browser.version()));
if (values.json !== undefined) {
  const all = [...pages].map(([kind, { bytes, ...rest }]) => [
    kind,
    { ...rest, bytes: Object.fromEntries(bytes) },
  ]);
  writeFileSync(values.json, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
}

async function build(): Promise<string> {
  const source = { corpus: values.corpus, count, seed: 1 };
  const { workspace, content } = await openCollection('pages', source);
  try {
    return (await buildCollection(content, workspace.folder, true)).site;
  } finally {
    workspace.release();
  }
}

/** Finds a free port. */
async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port: free } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return free;
}
