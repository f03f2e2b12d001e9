import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readSiteFiles } from '../../outputs/publish/site-files.ts';
import { makePlan } from './make-plan.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'make-plan-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, bytes?: number): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), path);
  if (bytes !== undefined) truncateSync(join(folder, path), bytes);
}

const SEARCH_FILES = [
  'pagefind/1ab/index/en_1.pf_index',
  'pagefind/1ab/pagefind-entry.json',
  'pagefind/1ab/pagefind.en_1.pf_meta',
  'pagefind/1ab/rows/0.pack',
  'pagefind/1ab/wasm.en.pagefind',
  'pagefind/pagefind-1.6.0.js',
];
const PAGEFIND_FILES = [
  'pagefind/1ab/filter/en_1.pf_filter',
  'pagefind/1ab/fragment/en_1.pf_fragment',
  'pagefind/1ab/pagefind-worker.js',
  'pagefind/1ab/pagefind.js',
  'pagefind/1ab/wasm.unknown.pagefind',
  'pagefind/pagefind-component-ui.css',
  'pagefind/pagefind-ui.js',
  'pagefind/pagefind.js',
];

it('precaches the index files that the site’s search loads', () => {
  for (const path of [...SEARCH_FILES, ...PAGEFIND_FILES, 'pagefind/columns.pack', 'index.html']) {
    write(path);
  }
  const { index, entry } = makePlan(readSiteFiles(folder), '/');
  expect(index.toSorted()).toEqual(SEARCH_FILES);
  expect(entry).toMatch(/^[0-9a-f]{16}$/);
});

it.each([
  ['all of a small site', 900_000, 900_000, { search: true, topics: true }],
  ['the index next to large topic pages', 900_000, 1_100_000, { search: true, topics: false }],
  ['topic pages next to a large index', 1_100_000, 900_000, { search: false, topics: true }],
])('precaches %s', (_, indexBytes, topicBytes, expected) => {
  write('index.html');
  write('pagefind/columns.pack');
  write('pagefind/1ab/rows/0.pack', indexBytes);
  write('topics/vision/index.html', topicBytes);
  const { index, entry, pages } = makePlan(readSiteFiles(folder), '/');
  expect({ search: index.length > 0, topics: pages.includes('topics/vision/') }).toEqual(expected);
  expect(entry !== undefined).toBe(expected.search);
});
