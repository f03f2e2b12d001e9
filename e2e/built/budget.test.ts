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
  const sizes = [...readBuiltSite(root).pages.values()]
    .filter(({ address }) => /^papers\/(?!\d+\/)./.test(address))
    .map((page) => ({ paper: page.address, size: measure(page) }));
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.filter(({ size }) => size > LIMIT)).toEqual([]);
});

function measure(page: BuiltPage): number {
  const styles = page.elements
    .filter(({ attributes }) => attributes.get('rel') === 'stylesheet')
    .map(({ attributes }) => attributes.get('href') ?? '')
    .map((href) => readFileSync(join(root.folder, href.slice(root.base.length))));
  return [Buffer.from(page.html), ...styles]
    .map((content) => brotliCompressSync(content).byteLength)
    .reduce((total, size) => total + size, 0);
}
