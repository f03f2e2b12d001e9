import { readCollection, type Collection } from './read-collection.ts';

let last: { readonly content: string; readonly collection: Promise<Collection> } | undefined;
let isUnused = false;

/**
 * Reads the collection once per process, for loaders and integrations. Both are loaded by Node, so
 * they share this module; code bundled by Vite has its own copy.
 *
 * @param content absolute path of the content folder
 * @throws CollectionError with all faults of all files
 */
export function readCollectionOnce(content: string): Promise<Collection> {
  isUnused = false;
  if (last?.content !== content) last = { content, collection: readCollection(content) };
  return last.collection;
}

/** Reads the collection again after an edit. If it has faults, the last valid state is kept. */
export async function reloadCollection(content: string): Promise<Collection> {
  const collection = await readCollection(content);
  last = { content, collection: Promise.resolve(collection) };
  isUnused = true;
  return collection;
}

/** Whether nothing has used the collection since it was read again. */
export function isReloadUnused(): boolean {
  return isUnused;
}

/** Frees the memory of the collection. */
export function releaseCollection(): void {
  last = undefined;
}
