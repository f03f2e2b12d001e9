import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measureSite } from './measure-site.ts';

test('files, pages and bytes per paper are measured', () => {
  const site = mkdtempSync(join(tmpdir(), 'measure-site-'));
  try {
    for (const [id, bytes] of [
      ['a', 100],
      ['b', 300],
      ['c', 200],
    ] as const) {
      mkdirSync(join(site, 'papers', id), { recursive: true });
      writeFileSync(join(site, 'papers', id, 'index.html'), 'x'.repeat(bytes));
    }
    writeFileSync(join(site, 'papers.bib'), 'x'.repeat(900));
    const { files, pages, bytes, bytesPerPaper, page, kinds } = measureSite(site, 3);
    expect({ files, pages, bytes, bytesPerPaper }).toEqual({
      files: 4,
      pages: 3,
      bytes: 1500,
      bytesPerPaper: 500,
    });
    expect(page).toMatchObject({ median: 200, p90: 300 });
    expect(page.medianGzip).toBeLessThan(100);
    expect(kinds.map(({ kind }) => kind)).toEqual(['exports', 'paper pages']);
  } finally {
    rmSync(site, { recursive: true });
  }
});
