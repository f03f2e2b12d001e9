import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { SITES } from '../sites/sites.ts';
import type { BuiltPage } from './parse-page.ts';
import { readBuiltSite } from './read-built-site.ts';

/** Number of bytes that fit into one round trip. */
const LIMIT = 14_000;

const { root } = SITES;

test('the HTML and CSS of a paper’s page are at most 14 kB compressed', () => {
  const papers = [...readBuiltSite(root).pages.values()]
    .filter(({ address }) => /^papers\/(?!\d+\/)./.test(address))
    .map((page) => ({ paper: page.address, size: measure(page) }));
  expect(papers.length).toBeGreaterThan(0);
  expect(papers.filter(({ size }) => size > LIMIT)).toEqual([]);
});

function measure(page: BuiltPage): number {
  const styles = page.elements
    .filter(({ attributes }) => attributes.get('rel') === 'stylesheet')
    .map(({ attributes }) => measureFile(attributes.get('href') ?? ''));
  const html = brotliCompressSync(Buffer.from(page.html)).byteLength;
  return styles.reduce((total, size) => total + size, html);
}

const sizes = new Map<string, number>();

/** The compressed size of a file, by its address. */
function measureFile(href: string): number {
  const path = join(root.folder, href.slice(root.base.length));
  const size = sizes.get(href) ?? brotliCompressSync(readFileSync(path)).byteLength;
  sizes.set(href, size);
  return size;
}
