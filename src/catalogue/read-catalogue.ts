import { readCollection } from '../collection/read-collection.ts';
import { createCatalogue, type Catalogue } from './catalogue.ts';

const known = new Map<string, Promise<Catalogue>>();

/**
 * The catalogue of a content folder, made once for all who ask while a program runs.
 *
 * @param content absolute path of the content folder
 * @throws CollectionError with every fault of every file
 */
export function readCatalogue(content: string): Promise<Catalogue> {
  const reading = known.get(content) ?? readCollection(content).then(createCatalogue);
  known.set(content, reading);
  return reading;
}
