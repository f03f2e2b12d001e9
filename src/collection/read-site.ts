import { readCollection } from './read-collection.ts';
import type { Site } from './schema.ts';
import { parseSite } from './site-file.ts';

/**
 * What `content/site.yaml` says.
 *
 * @param content absolute path of the content folder
 * @throws CollectionError with all faults of the whole collection, so that none waits for the next run
 */
export async function readSite(content: string): Promise<Site> {
  const { site } = await parseSite(content);
  return site ?? (await readCollection(content)).site;
}
