import type { Searcher } from '../../search/answer/open-searcher.ts';
import { buildIndex, type IndexReport } from '../../search/index/build-index.ts';
import { CATALOGUE, openFolder } from '../../search/index/index.fixture.ts';
import { createPackedIndexer } from './index-packed.ts';
import { createPackedLookUp } from './look-up-packed.ts';
import type { PartStore } from './build-parts.ts';

type CatalogueData = Parameters<typeof buildIndex>[0];

/** Writes a packed index of papers. */
export function buildPacked(
  catalogue: CatalogueData,
  folder: string,
  cache?: PartStore,
): Promise<IndexReport> {
  return buildIndex(catalogue, folder, { indexWords: createPackedIndexer(cache) });
}

/** Opens a packed index, reading files instead of sending requests. */
export function openPacked(folder: string): Promise<Searcher> {
  return openFolder(folder, createPackedLookUp);
}

/** Writes a packed index and opens it. */
export async function openPackedFixture(
  folder: string,
  catalogue: CatalogueData = CATALOGUE,
): Promise<Searcher> {
  await buildPacked(catalogue, folder);
  return openPacked(folder);
}
