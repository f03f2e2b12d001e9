import type { Collection } from '../collection/read-collection.ts';
import { readCollectionOnce, releaseReading } from '../collection/shared-reading.ts';
import type { Paper } from '../collection/schema.ts';
import { createDigest } from '../collection/hash-data.ts';
import { createCatalogue } from '../catalogue/catalogue.ts';
import type { Catalogue } from '../catalogue/types.ts';
import { computeInProcess, type Compute } from './compute.ts';
import { computeByPaper } from './compute-by-paper.ts';
import { findAll } from './mentions/find-all.ts';
import { assignAll } from './topics/assign-all.ts';

const catalogues = new Map<string, Promise<Catalogue>>();

/** Covers what topics and mentions are found from. */
const getTextDigest = createDigest(({ id, title, abstract, topics }: Paper) => [
  ...[id, title, abstract],
  topics,
]);

/**
 * Reads the catalogue of a content folder, once per process.
 *
 * @param content absolute path of the content folder
 * @throws CollectionError with every fault of every file
 */
export function readCatalogue(content: string, compute = computeInProcess): Promise<Catalogue> {
  const catalogue = catalogues.get(content) ?? read(content, compute);
  catalogues.set(content, catalogue);
  return catalogue;
}

async function read(content: string, compute: Compute): Promise<Catalogue> {
  const collection = await readCollectionOnce(content);
  releaseReading();
  return computeCatalogue(collection, compute);
}

/** Creates a catalogue with the topics and mentions of all papers. */
export async function computeCatalogue(
  collection: Pick<Collection, 'site' | 'papers' | 'topics' | 'lists' | 'mentions'>,
  compute = computeInProcess,
): Promise<Catalogue> {
  const { papers, topics, mentions } = collection;
  const assignments = await computeByPaper(compute, assignAll, {
    sources: papers,
    given: topics,
    digest: getTextDigest,
    pick: ({ title, abstract, topics: own }) => ({ title, abstract, topics: own }),
  });
  const foundMentions = await computeByPaper(compute, findAll, {
    sources: papers,
    given: mentions,
    digest: getTextDigest,
    pick: ({ title, abstract }) => ({ title, abstract }),
  });
  return createCatalogue({ ...collection, assignments, foundMentions });
}
