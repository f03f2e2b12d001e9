import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashFiles } from '../../collection/hash-files.ts';
import { buildIndex } from './build-index.ts';
import { decodeColumns } from './columns.ts';
import { COLUMNS, FILES, gunzip } from './files.ts';
import { CATALOGUE, PAPERS } from './index.fixture.ts';
import { decodeRows } from './rows.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'search-index-'));
});
afterEach(() => rm(root, { recursive: true }));

describe('a search index', () => {
  it('contains every paper in columns and rows, newest first', async () => {
    const folder = join(root, 'pagefind');
    await buildIndex(CATALOGUE, folder);
    const read = async (name: string) => gunzip(new Uint8Array(await readFile(join(folder, name))));
    const columns = decodeColumns(await read(COLUMNS));
    expect(columns.count).toBe(PAPERS.length);
    expect([...columns.years]).toEqual([2024, 2023, 2023, 2021, 2020, 0]);
    expect(columns.languages).toEqual({ 4: 'de' });
    const rows = decodeRows(await read(`${columns.folder}/${FILES.rows(0)}`));
    expect(rows.map(({ id }) => id)).toEqual(PAPERS.map(({ id }) => id));
    expect(rows[2]?.abstract).toContain('<fast> & well');
  });

  it('replaces the previous one and leaves no temporary files', async () => {
    const folder = join(root, 'pagefind');
    await buildIndex(CATALOGUE, folder);
    const before = await readdir(folder);
    await writeFile(join(folder, 'old.txt'), 'old');
    const report = await buildIndex(CATALOGUE, folder);
    expect(await readdir(folder)).toEqual(before);
    expect(await readdir(root)).toEqual(['pagefind']);
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    expect(report.files).toBe(entries.filter((entry) => entry.isFile()).length);
  });

  it('is the same for the same papers', async () => {
    const [first, second] = ['a', 'b'].map((name) => join(root, name)) as [string, string];
    await buildIndex(CATALOGUE, first);
    await buildIndex(CATALOGUE, second);
    expect(hashFiles(first, ['.'])).toBe(hashFiles(second, ['.']));
  });

  it('is not written if a part of it fails', async () => {
    const indexWords = () => Promise.reject(new Error('No disk.'));
    await expect(buildIndex(CATALOGUE, join(root, 'pagefind'), { indexWords })).rejects.toThrow(
      'The search index was not written: No disk.',
    );
    expect(await readdir(root)).toEqual([]);
  });
});
