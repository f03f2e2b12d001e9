import { sharedReadings } from '../collection/shared-readings.ts';
import { readCollection } from '../collection/read-collection.ts';
import { shareInProcess } from '../share-in-process.ts';
import { createCatalogue, type Catalogue } from './catalogue.ts';

const known = shareInProcess<Promise<Catalogue>>('catalogues');

/**
 * The catalogue of a content folder, made once for all who ask while a program runs.
 *
 * @param content absolute path of the content folder
 * @throws CollectionError with every fault of every file
 */
export function readCatalogue(content: string): Promise<Catalogue> {
  const reading = known.get(content) ?? take(content).then(createCatalogue);
  known.set(content, reading);
  return reading;
}

/** What was read for the entries of the collections, which nobody else needs afterwards. */
function take(content: string): ReturnType<typeof readCollection> {
  const reading = sharedReadings.get(content) ?? readCollection(content);
  sharedReadings.delete(content);
  return reading;
}
