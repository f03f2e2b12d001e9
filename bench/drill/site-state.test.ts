import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { findDifferences, findMixtureFaults, readSiteState } from './site-state.ts';

const OLD = new Map([
  ['index.html', '1'],
  ['gone.html', '1'],
]);
const FRESH = new Map([
  ['index.html', '2'],
  ['new.html', '1'],
]);

it('all files of a site are read; a missing folder has none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-state-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'papers'));
  writeFileSync(join(folder, 'papers/a.html'), 'a');
  expect([...readSiteState(folder).keys()]).toEqual(['papers/a.html']);
  expect(readSiteState(join(folder, 'none')).size).toBe(0);
});

it('differences between sites are missing, extra and changed files', () => {
  expect(findDifferences(OLD, OLD)).toEqual([]);
  expect(findDifferences(OLD, FRESH)).toEqual([
    'new.html is missing',
    'gone.html is left over',
    'index.html is another',
  ]);
});

it('a mixture of two sites has every common file, and each file is from one of them', () => {
  const between = new Map([...OLD, ['new.html', '1']]);
  expect(findMixtureFaults(between, [OLD, FRESH])).toEqual([]);
  expect(findMixtureFaults(new Map([['gone.html', '3']]), [OLD, FRESH])).toEqual([
    'index.html is missing',
    'gone.html is from neither site',
  ]);
});
