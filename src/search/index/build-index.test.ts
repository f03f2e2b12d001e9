import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashFiles } from '../../collection/hash-files.ts';
import type { CataloguePaper } from '../../catalogue/types.ts';
import { buildIndex } from './build-index.ts';
import { decodeColumns } from './columns.ts';
import { COLUMNS, FILES, gunzip } from './files.ts';
import { CATALOGUE, openFolder, PAPERS } from './index.fixture.ts';
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

  it('equals that of a clean build, whatever the cache contains', { timeout: 60_000 }, async () => {
    const [first = PAPERS[0]] = PAPERS;
    const many = Array.from({ length: 3000 }, (_, i) => ({
      ...(first as CataloguePaper),
      id: `b${i}`,
      title: `Data ${i % 700}`,
      abstract: i % 3 === 0 ? 'datasets' : 'data-set',
    }));
    const kept = { folder: join(root, 'kept'), code: 'a' };
    const build = async (papers: readonly CataloguePaper[], store?: typeof kept) => {
      const folder = join(root, store === undefined ? 'cold' : 'warm');
      await buildIndex({ ...CATALOGUE, papers }, folder, store);
      return hashFiles(folder, ['.']);
    };
    await build(many, kept);
    const before = await readdir(kept.folder);
    const added = { ...(many[2500] as CataloguePaper), id: 'added', abstract: 'A new-comer.' };
    const changed = many.toSpliced(2500, 1, added);
    expect(await build(changed, kept)).toBe(await build(changed));
    const after = await readdir(kept.folder);
    // Texts, rows and words of one part were rebuilt; others came from the cache.
    expect(after.filter((name) => !before.includes(name))).toHaveLength(3);
    expect(after.filter((name) => before.includes(name)).length).toBeGreaterThan(0);
  });

  it('contains current mentions, whatever the cache contains', async () => {
    const kept = { folder: join(root, 'kept'), code: 'a' };
    await buildIndex(CATALOGUE, join(root, 'before'), kept);
    const papers = PAPERS.map((paper) => ({ ...paper, mentions: [] }));
    await buildIndex({ ...CATALOGUE, papers }, join(root, 'after'), kept);
    const count = async (folder: string) => {
      const { readMentions } = await openFolder(join(root, folder));
      return (await readMentions()).paperMentions.values.length;
    };
    expect(await count('before')).toBe(5);
    expect(await count('after')).toBe(0);
  });

  it('is rebuilt by other code', async () => {
    const folder = join(root, 'kept');
    await buildIndex(CATALOGUE, join(root, 'pagefind'), { folder, code: 'a' });
    const before = await readdir(folder);
    await buildIndex(CATALOGUE, join(root, 'pagefind'), { folder, code: 'b' });
    expect((await readdir(folder)).filter((name) => before.includes(name))).toEqual([]);
  });

  it('is not written at all if a part of it fails', async () => {
    const kept = { folder: join(root, 'kept'), code: '' };
    await writeFile(kept.folder, 'in the way');
    await expect(buildIndex(CATALOGUE, join(root, 'pagefind'), kept)).rejects.toThrow(
      /The search index was not written/,
    );
    expect(await readdir(root)).toEqual(['kept']);
  });
});
