import { readCollection, type Collection } from './read-collection.ts';

let last: { readonly content: string; readonly collection: Promise<Collection> } | undefined;

/**
 * The collection, read from disk once per process: loaders and integrations share one reading. Node
 * loads both, so they share this module; code that Vite bundles has a copy of its own.
 *
 * @param content absolute path of the content folder
 * @throws CollectionError with every fault of every file
 */
export function readCollectionOnce(content: string): Promise<Collection> {
  if (last?.content !== content) last = { content, collection: readCollection(content) };
  return last.collection;
}

/** Reads the collection again after an edit; if it has faults, the last valid reading stays. */
export async function readCollectionAgain(content: string): Promise<Collection> {
  const collection = await readCollection(content);
  last = { content, collection: Promise.resolve(collection) };
  return collection;
}

/** Frees the memory of the reading, once what is computed from it is all that is needed. */
export function releaseReading(): void {
  last = undefined;
}
