import { sharedReadings } from '../collection/shared-readings.ts';
import { readCollection, type Collection } from '../collection/read-collection.ts';
import { shareInProcess } from '../share-in-process.ts';
import { assignInThreads } from './assign-in-threads.ts';
import { createCatalogue, type Catalogue } from './catalogue.ts';

const known = shareInProcess<Promise<Catalogue>>('catalogues');

/**
 * The catalogue of a content folder, made once for all who ask while a program runs.
 *
 * @param content absolute path of the content folder
 * @throws CollectionError with every fault of every file
 */
export function readCatalogue(content: string): Promise<Catalogue> {
  const reading = known.get(content) ?? take(content).then(create);
  known.set(content, reading);
  return reading;
}

async function create(collection: Collection): Promise<Catalogue> {
  const { papers, topics } = collection;
  const assignments = await assignInThreads(papers, topics, process.cwd());
  return createCatalogue({ ...collection, assignments });
}

/** What was read for the entries of the collections, which nobody else needs afterwards. */
function take(content: string): Promise<Collection> {
  const reading = sharedReadings.get(content) ?? readCollection(content);
  sharedReadings.delete(content);
  return reading;
}
