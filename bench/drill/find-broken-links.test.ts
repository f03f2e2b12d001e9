import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { findBrokenLinks } from './find-broken-links.ts';

it('lists only links without a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-links-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'papers'));
  writeFileSync(join(folder, 'style.css'), '');
  writeFileSync(join(folder, 'papers/index.html'), '<a href="../style.css">s</a>');
  writeFileSync(
    join(folder, 'index.html'),
    `<link href="/style.css"><a href="papers/#top">p</a><a href="https://other.example/x">o</a>
    <a href="/gone/">g</a><script src="lost.js"></script>`,
  );
  expect(findBrokenLinks(folder)).toEqual([
    'index.html links to /gone/',
    'index.html links to lost.js',
  ]);
});
