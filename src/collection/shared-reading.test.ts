import { expect, it, onTestFinished } from 'vitest';
import { createContentFolder, LEAST, writeContent } from './content-folder.fixture.ts';
import { readCollectionAgain, readCollectionOnce, releaseReading } from './shared-reading.ts';

const titles = async (folder: string): Promise<readonly string[]> =>
  (await readCollectionOnce(folder)).papers.map(({ title }) => title);

it('reads the folder once, and again only when asked to', async () => {
  onTestFinished(releaseReading);
  const folder = createContentFolder(LEAST);
  expect(await titles(folder)).toEqual(['First']);
  writeContent(folder, { 'papers/first.md': '---\ntitle: Second\n---\nText.\n' });
  expect(await titles(folder)).toEqual(['First']);
  await readCollectionAgain(folder);
  expect(await titles(folder)).toEqual(['Second']);
});

it('keeps the last valid reading when an edit has a fault', async () => {
  onTestFinished(releaseReading);
  const folder = createContentFolder(LEAST);
  await readCollectionOnce(folder);
  writeContent(folder, { 'papers/first.md': '---\ntitel: Second\n---\nText.\n' });
  await expect(readCollectionAgain(folder)).rejects.toThrow(/first\.md:2:1/);
  expect(await titles(folder)).toEqual(['First']);
});
