import { readCollection } from './read-collection.ts';
import type { Site } from './schema.ts';
import { parseSite } from './site-file.ts';

/**
 * Reads `content/site.yaml`.
 *
 * @param content absolute path of the content folder
 * @throws CollectionError with the faults of the whole collection, not only those of `site.yaml`
 */
export async function readSite(content: string): Promise<Site> {
  const { site } = await parseSite(content);
  return site ?? (await readCollection(content)).site;
}
