import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readSiteFiles } from '../../outputs/publish/site-files.ts';
import { makePlan } from './make-plan.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'make-plan-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const OF_SEARCH = [
  'pagefind/1ab/index/en_1.pf_index',
  'pagefind/1ab/pagefind-entry.json',
  'pagefind/1ab/pagefind.en_1.pf_meta',
  'pagefind/1ab/rows/0.pack',
  'pagefind/1ab/wasm.en.pagefind',
  'pagefind/pagefind-1.6.0.js',
];
const OF_PAGEFIND = [
  'pagefind/1ab/filter/en_1.pf_filter',
  'pagefind/1ab/fragment/en_1.pf_fragment',
  'pagefind/1ab/pagefind-worker.js',
  'pagefind/1ab/pagefind.js',
  'pagefind/1ab/wasm.unknown.pagefind',
  'pagefind/pagefind-component-ui.css',
  'pagefind/pagefind-ui.js',
  'pagefind/pagefind.js',
];

it('keeps the files of the index that the search of the site loads', () => {
  for (const path of [...OF_SEARCH, ...OF_PAGEFIND, 'pagefind/columns.pack', 'index.html']) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
  const { index, entry } = makePlan(readSiteFiles(folder), '/');
  expect(index.toSorted()).toEqual(OF_SEARCH);
  expect(entry).toMatch(/^[0-9a-f]{16}$/);
});
