import { expect, it, onTestFinished } from 'vitest';
import { createContentFolder, MINIMAL, writeContent } from './content-folder.fixture.ts';
import { reloadCollection, readCollectionOnce, releaseCollection } from './read-once.ts';

const titles = async (folder: string): Promise<readonly string[]> =>
  (await readCollectionOnce(folder)).papers.map(({ title }) => title);

it('reads the folder once, and again only on request', async () => {
  onTestFinished(releaseCollection);
  const folder = createContentFolder(MINIMAL);
  expect(await titles(folder)).toEqual(['First']);
  writeContent(folder, { 'papers/first.md': '---\ntitle: Second\n---\nText.\n' });
  expect(await titles(folder)).toEqual(['First']);
  await reloadCollection(folder);
  expect(await titles(folder)).toEqual(['Second']);
});

it('keeps the last valid state if an edit has a fault', async () => {
  onTestFinished(releaseCollection);
  const folder = createContentFolder(MINIMAL);
  await readCollectionOnce(folder);
  writeContent(folder, { 'papers/first.md': '---\ntitel: Second\n---\nText.\n' });
  await expect(reloadCollection(folder)).rejects.toThrow(/first\.md:2:1/);
  expect(await titles(folder)).toEqual(['First']);
});
