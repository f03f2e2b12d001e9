import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashFiles } from '../../collection/hash-files.ts';
import type { CataloguePaper } from '../../catalogue/types.ts';
import { CATALOGUE, openFixture, PAPERS } from '../../search/index/index.fixture.ts';
import { buildPacked, openPacked, openPackedFixture } from './packed.fixture.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'packed-index-'));
});
afterEach(() => rm(root, { recursive: true }));

describe('a packed index', () => {
  it('equals that of a clean build, regardless of the cache', { timeout: 60_000 }, async () => {
    const [first = PAPERS[0]] = PAPERS;
    const many = Array.from({ length: 1300 }, (_, i) => ({
      ...(first as CataloguePaper),
      id: `b${i}`,
      title: `Data ${i % 700}`,
      abstract: i % 3 === 0 ? 'datasets' : 'data-set',
    }));
    const kept = { folder: join(root, 'kept'), code: 'a' };
    const build = async (papers: readonly CataloguePaper[], store?: typeof kept) => {
      const folder = join(root, store === undefined ? 'cold' : 'warm');
      await buildPacked({ ...CATALOGUE, papers }, folder, store);
      return hashFiles(folder, ['.']);
    };
    await build(many, kept);
    const before = await readdir(kept.folder);
    const added = { ...(many[1000] as CataloguePaper), id: 'added', abstract: 'A new-comer.' };
    const changed = many.toSpliced(1000, 1, added);
    expect(await build(changed, kept)).toBe(await build(changed));
    const after = await readdir(kept.folder);
    // Texts, rows and words of one part were rebuilt; others came from the cache.
    expect(after.filter((name) => !before.includes(name))).toHaveLength(3);
    expect(after.filter((name) => before.includes(name)).length).toBeGreaterThan(0);
  });

  it('writes compounds like the default index', { timeout: 60_000 }, async () => {
    const [first = PAPERS[0]] = PAPERS;
    // Of the part with "timestep", few papers write "time step"; of the others, many do.
    const writeAbstract = (i: number): string =>
      i === 0 ? 'timestep, timestep, timestep' : i === 1 || i > 1250 ? 'a time step' : 'words';
    const papers = Array.from({ length: 1300 }, (_, i) => ({
      ...(first as CataloguePaper),
      ...{ id: `b${i}`, title: 'Data', abstract: writeAbstract(i) },
    }));
    const searchers = [
      await openFixture(join(root, 'default'), { ...CATALOGUE, papers }),
      await openPackedFixture(join(root, 'packed'), { ...CATALOGUE, papers }),
    ];
    const [expected, found] = await Promise.all(
      searchers.map(async ({ rank }) => [...(await rank('time', false)).rows]),
    );
    expect(expected?.length).toBeGreaterThan(40);
    expect(found).toEqual(expected);
  });

  it('contains current mentions, regardless of the cache', async () => {
    const kept = { folder: join(root, 'kept'), code: 'a' };
    await buildPacked(CATALOGUE, join(root, 'before'), kept);
    const papers = PAPERS.map((paper) => ({ ...paper, mentions: [] }));
    await buildPacked({ ...CATALOGUE, papers }, join(root, 'after'), kept);
    const count = async (folder: string) => {
      const { readMentions } = await openPacked(join(root, folder));
      return (await readMentions()).paperMentions.values.length;
    };
    expect(await count('before')).toBe(5);
    expect(await count('after')).toBe(0);
  });

  it('is rebuilt if the code has changed', async () => {
    const folder = join(root, 'kept');
    await buildPacked(CATALOGUE, join(root, 'pagefind'), { folder, code: 'a' });
    const before = await readdir(folder);
    await buildPacked(CATALOGUE, join(root, 'pagefind'), { folder, code: 'b' });
    expect((await readdir(folder)).filter((name) => before.includes(name))).toEqual([]);
  });

  it('is not written if a part of it fails', async () => {
    const kept = { folder: join(root, 'kept'), code: '' };
    await writeFile(kept.folder, 'in the way');
    await expect(buildPacked(CATALOGUE, join(root, 'pagefind'), kept)).rejects.toThrow(
      /The search index was not written/,
    );
    expect(await readdir(root)).toEqual(['kept']);
  });
});
