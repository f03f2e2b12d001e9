import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildIndex } from './build-index.ts';
import { decodeColumns } from './columns.ts';
import { createIndexFiles, type Block } from './create-index-files.ts';
import { FILES, gunzip } from './files.ts';
import { CATALOGUE, PAPERS } from './index.fixture.ts';
import { decodeRows } from './rows.ts';

const index = createIndexFiles(CATALOGUE);

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'search-index-'));
});
afterEach(() => rm(root, { recursive: true }));

describe('a search index', () => {
  it('holds every paper in columns and rows, newest first', async () => {
    const folder = join(root, 'pagefind');
    await buildIndex(index, folder);
    const read = async (name: string) => gunzip(new Uint8Array(await readFile(join(folder, name))));
    const columns = decodeColumns(await read(FILES.columns));
    expect(columns.count).toBe(PAPERS.length);
    expect([...columns.years]).toEqual([2024, 2023, 2023, 2021, 2020, 0]);
    expect(columns.languages).toEqual({ 4: 'de' });
    const rows = decodeRows(await read(FILES.rows(0)));
    expect(rows.map(({ id }) => id)).toEqual(PAPERS.map(({ id }) => id));
    expect(rows[2]?.abstract).toContain('<fast> & well');
  });

  it('replaces the one before, and leaves nothing else behind', async () => {
    const folder = join(root, 'pagefind');
    await buildIndex(index, folder);
    const before = await readdir(folder);
    await writeFile(join(folder, 'old.txt'), 'old');
    const report = await buildIndex(index, folder);
    expect(await readdir(folder)).toEqual(before);
    expect(await readdir(root)).toEqual(['pagefind']);
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    expect(report.files).toBe(entries.filter((entry) => entry.isFile()).length);
  });

  it('is not written at all when Pagefind leaves a block out', async () => {
    const [block] = index.blocks;
    const broken = { ...index, blocks: [{ ...block, text: '' }] as Block[] };
    await expect(buildIndex(broken, join(root, 'pagefind'))).rejects.toThrow(
      /The search index was not written/,
    );
    expect(await readdir(root)).toEqual([]);
  });
});
