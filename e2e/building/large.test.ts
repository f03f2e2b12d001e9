import { readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { expect } from '@playwright/test';
import { serveSite } from '../../scripts/serve/serve-site.ts';
import { SearchPage } from '../support/search-page.ts';
import { AWKWARD_TEXTS } from './questions.ts';
import { test, type Build } from './run-build.ts';

// Seven builds take a long time.
test.describe.configure({ timeout: 1_200_000 });

/** Number of papers: enough for lists of several pages. */
const COUNT = 150;
const WORDS = 'well spring pump bucket rope water river lake rain cloud storm tide'.split(' ');

/** Both implementations have the same cards, and drawing one for each paper takes seconds. */
const SITE =
  'name: Small\ntagline: on little\ndescription: Little.\norigin: https://small.example\ncards: topics\n';

/** Creates papers that share some words, authors, venues and months. */
function createPaper(index: number): Record<string, unknown> {
  const word = (step: number) => WORDS[(index * step + step) % WORDS.length] ?? '';
  return {
    id: `paper-${index}`,
    title: `On the ${word(1)} and the ${word(5)} of case ${index}`,
    authors: [`Ann Lee${index % 40}`, `Bo Ek${index % 7}`],
    submitted: `20${10 + (index % 12)}-0${1 + (index % 9)}`,
    ...(index % 3 === 0 && { venue: `Venue ${index % 5}`, year: 2010 + (index % 12) }),
    abstract: `A ${word(7)} meets a ${word(11)}. We measure the ${word(2)} ${word(3)} of ${index}. ${AWKWARD_TEXTS[index % 23] ?? ''}`,
    ...(index % 4 === 0 && { arxiv: `24${10 + (index % 80)}.${10000 + index}` }),
  };
}

function writePapers(build: Build, papers: readonly Record<string, unknown>[]): void {
  build.write('site.yaml', SITE);
  build.write('papers/good.md', '---\ntitle: Good\n---\n\nAll is well.\n');
  build.write('papers/all.jsonl', papers.map((paper) => `${JSON.stringify(paper)}\n`).join(''));
}

/** The index differs, and so does the service worker, which lists its files. */
const SEARCH_INDEX_PATH = /^\/(?:pagefind\/|sw\.js$)/;

/** Reads every file of a site, by its path. */
function readSite(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path.slice(folder.length), readFileSync(path, 'latin1')]),
  );
}

/** Expects two folders to contain the same files, byte for byte, except the index. */
function expectSame(build: Build, ...folders: [string, string]): void {
  const [expected, found] = folders.map((name) => {
    const files = [...readSite(join(dirname(build.out), name))];
    return new Map(files.filter(([path]) => !SEARCH_INDEX_PATH.test(path)));
  });
  expect([...(found?.keys() ?? [])]).toEqual([...(expected?.keys() ?? [])]);
  const differing = [...(expected ?? [])].filter(([path, bytes]) => found?.get(path) !== bytes);
  expect(differing.map(([path]) => path)).toEqual([]);
}

/** Parses the number of pages that a build reports, and how many of them were reused. */
function countPages(output: string): { pages: number; kept: number } {
  const [, pages = '', kept = ''] = /([\d,]+) pages, ([\d,]+) of them unchanged/.exec(output) ?? [];
  return { pages: Number(pages.replace(',', '')), kept: Number(kept.replace(',', '')) };
}

test('the implementations for large collections build the same site as the default ones', async ({
  build,
  page,
}) => {
  const on = { env: { OFFPRINT_LARGE: 'on' } };
  const papers = Array.from({ length: COUNT }, (_, index) => createPaper(index));
  writePapers(build, papers);
  const first = await build.run(undefined, on);
  expect(first.code, first.output).toBe(0);
  expect(countPages(first.output).kept).toBe(0);
  expect(countPages(first.output).pages).toBeGreaterThan(COUNT);

  await test.step('nothing has changed', async () => {
    const { code, output } = await build.run(undefined, on);
    expect([code, output.includes('Nothing has changed')]).toEqual([0, true]);
  });

  await test.step('papers change, and most pages are kept', async () => {
    const changed = papers.filter((_, index) => index !== 17).map((paper) => ({ ...paper }));
    Object.assign(changed[5] ?? {}, { title: 'A new title for the tide', authors: ['Cy Fox'] });
    Object.assign(changed.find(({ id }) => id === 'paper-100') ?? {}, { id: 'renamed-paper' });
    writePapers(build, [...changed, createPaper(COUNT)]);
    const { code, output } = await build.run(undefined, { ...on, args: ['--fewer'] });
    expect(code, output).toBe(0);
    expect(countPages(output).kept).toBeGreaterThan(COUNT / 2);
    const left = [...readSite(build.out).keys()].filter((path) => /paper-(17|100)\b/.test(path));
    expect(left).toEqual([]);
  });

  await test.step('a topic changes, and pages are damaged or missing', async () => {
    build.write(
      'topics/wells.mdx',
      '---\nname: Wells\nsummary: On wells.\ncolour: blue\nmatch:\n  any:\n    - bucket of\n---\n\nDeep.\n',
    );
    for (let id = 20; id < 32; id += 2) {
      rmSync(join(build.out, `papers/paper-${id}/index.html`));
      build.write(`../out/papers/paper-${id + 1}/index.html`, 'damaged');
    }
    const { code, output } = await build.run(undefined, on);
    expect(code, output).toBe(0);
    expect(countPages(output).kept).toBeGreaterThan(0);
  });

  await test.step('the default implementations build the same, byte for byte', async () => {
    const { code, output } = await build.run(undefined, {
      args: ['--force'],
      into: 'default',
      env: { OFFPRINT_LARGE: 'off' },
    });
    expect(code, output).toBe(0);
    expect(output).not.toContain('of them unchanged');
    expectSame(build, 'default', 'out');
  });

  await test.step('both give the same answers to every query', async () => {
    const sites = ['default', 'out'].map((name) => join(dirname(build.out), name, 'pagefind'));
    const { code, output } = await build.run('e2e/building/compare-answers.ts', { args: sites });
    expect(code, output).toBe(0);
    expect(output).toMatch(/^[6-9]\d of \d\d queries have results\.$/m);
  });

  await test.step('the packed index is searched in a browser', async () => {
    const server = await serveSite({ folder: build.out, base: '/' }, 0);
    const { port } = server.address() as AddressInfo;
    const searchPage = new SearchPage(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`http://127.0.0.1:${port}/search/?q=title%3Atide+yolov8`);
    await searchPage.answers('title:tide yolov8');
    expect((await searchPage.listPapers()).length).toBeGreaterThan(0);
    expect(asked.filter((url) => url.includes('look-up-packed'))).toHaveLength(1);
    server.close();
    server.closeAllConnections();
  });

  await test.step('two shards are built and joined', async () => {
    const shards = ['shard-1', 'shard-2'];
    for (const [index, into] of shards.entries()) {
      const args = ['--shard', `${index + 1}/${shards.length}`];
      const { code, output } = await build.run(undefined, { args, into });
      expect(code, output).toBe(0);
    }
    const args = shards.flatMap((shard) => ['--join', join(dirname(build.out), shard)]);
    const { code, output } = await build.run(undefined, { args, into: 'joined' });
    expect(code, output).toBe(0);
    const { pages, kept } = countPages(output);
    expect(pages).toBeGreaterThan(COUNT);
    expect(kept).toBe(pages);
    expectSame(build, 'joined', 'default');
  });
});
