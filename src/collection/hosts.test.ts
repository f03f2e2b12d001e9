import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findExceededLimits, formatSize, type Size } from './hosts.ts';
import { readSiteFiles } from '../outputs/publish/site-files.ts';
import { measureSite } from '../outputs/publish/measure.ts';

const SMALL: Size = {
  files: 1312,
  bytes: 12_340_000,
  largest: { path: 'papers.bib', bytes: 50_000 },
  fullest: { path: 'papers', files: 45 },
};

describe('findExceededLimits', () => {
  it('reports nothing for a small site', () => {
    for (const host of ['github', 'netlify', 'cloudflare', 'nginx', 'caddy'] as const) {
      expect(findExceededLimits(host, SMALL)).toEqual([]);
    }
  });

  it.each([
    ['cloudflare', { files: 20_001 }, 'allows 20,000 files, but the site contains 20,001'],
    ['cloudflare', { largest: { path: 'papers.json', bytes: 27e6 } }, 'papers.json takes 27 MB'],
    ['github', { bytes: 1.2e9 }, 'allows 1,000 MB, but the site takes 1,200 MB'],
    ['netlify', { fullest: { path: 'papers', files: 54_001 } }, 'papers contains 54,001'],
  ] as const)('reports for %s: %j', (host, more, message) => {
    const messages = findExceededLimits(host, { ...SMALL, ...more });
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(message);
  });

  it('reports nothing for a self-hosted server', () => {
    expect(findExceededLimits('nginx', { ...SMALL, files: 1e6, bytes: 1e11 })).toEqual([]);
  });
});

it('formatSize prints files and megabytes', () => {
  expect(formatSize(SMALL)).toBe('1,312 files, 12.3 MB');
  expect(formatSize({ files: 1, bytes: 1_234_567_890 })).toBe('1 file, 1,235 MB');
});

it('measureSite counts files and entries of folders', () => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-measure-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'papers/a'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '12345');
  for (const name of ['1', '2', '3']) writeFileSync(join(folder, 'papers/a', name), '1');
  expect(measureSite(readSiteFiles(folder))).toEqual({
    files: 4,
    bytes: 8,
    largest: { path: 'index.html', bytes: 5 },
    fullest: { path: 'papers/a', files: 3 },
  });
});
