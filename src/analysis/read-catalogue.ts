import type { Collection } from '../collection/read-collection.ts';
import { readCollectionOnce, releaseReading } from '../collection/shared-reading.ts';
import type { FoundMention } from './mentions/find-mentions.ts';
import type { Assignment } from '../catalogue/assign-topics.ts';
import type { Paper } from '../collection/schema.ts';
import { createDigest } from '../collection/hash-data.ts';
import { createCatalogue } from '../catalogue/catalogue.ts';
import type { Catalogue } from '../catalogue/types.ts';
import { computeByPaper } from './compute-by-paper.ts';

const catalogues = new Map<string, Promise<Catalogue>>();

/** Of what is read of a paper to find its topics and what it mentions. */
const getTextDigest = createDigest(({ id, title, abstract, topics }: Paper) => [
  ...[id, title, abstract],
  topics,
]);

/**
 * The catalogue of a content folder, computed once per process.
 *
 * @param content absolute path of the content folder
 * @throws CollectionError with every fault of every file
 */
export function readCatalogue(content: string): Promise<Catalogue> {
  const catalogue = catalogues.get(content) ?? compute(content);
  catalogues.set(content, catalogue);
  return catalogue;
}

async function compute(content: string): Promise<Catalogue> {
  const collection = await readCollectionOnce(content);
  releaseReading();
  return computeCatalogue(collection);
}

/** Computes a catalogue; that of many papers in threads, whose results are cached on disk. */
export async function computeCatalogue(
  collection: Pick<Collection, 'site' | 'papers' | 'topics' | 'lists' | 'mentions'>,
): Promise<Catalogue> {
  const { papers, topics, mentions } = collection;
  const root = process.cwd();
  const assignments = await computeByPaper<readonly Assignment[], Paper>(papers, {
    ...{ name: 'topics', worker: 'src/analysis/topics/assign-worker.ts', given: topics, root },
    digest: getTextDigest,
    pick: ({ id, title, abstract, topics: own }) => ({ id, title, abstract, topics: own }),
  });
  const foundMentions = await computeByPaper<readonly FoundMention[], Paper>(papers, {
    ...{ name: 'mentions', worker: 'src/analysis/mentions/find-worker.ts', given: mentions, root },
    digest: getTextDigest,
    pick: ({ id, title, abstract }) => ({ id, title, abstract }),
  });
  return createCatalogue({ ...collection, assignments, foundMentions });
}
