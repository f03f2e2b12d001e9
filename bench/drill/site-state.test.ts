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

it('a site is read with all its files, and none is where no folder is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-state-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'papers'));
  writeFileSync(join(folder, 'papers/a.html'), 'a');
  expect([...readSiteState(folder).keys()]).toEqual(['papers/a.html']);
  expect(readSiteState(join(folder, 'none')).size).toBe(0);
});

it('two sites differ by what is missing, left over and changed', () => {
  expect(findDifferences(OLD, OLD)).toEqual([]);
  expect(findDifferences(OLD, FRESH)).toEqual([
    'new.html is missing',
    'gone.html is left over',
    'index.html is another',
  ]);
});

it('a site between two has every file of both, and each of one of them', () => {
  const between = new Map([...OLD, ['new.html', '1']]);
  expect(findMixtureFaults(between, [OLD, FRESH])).toEqual([]);
  expect(findMixtureFaults(new Map([['gone.html', '3']]), [OLD, FRESH])).toEqual([
    'index.html is missing',
    'gone.html is of neither site',
  ]);
});
