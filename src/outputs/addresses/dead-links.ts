import { createCatalogue } from '../../catalogue/catalogue.ts';
import type { Catalogue } from '../../catalogue/types.ts';
import type { Fault } from '../../collection/faults.ts';
import { listFeaturePages } from '../../collection/features.ts';
import { describeDead } from '../../collection/prose/dead-links.ts';
import type { Collection } from '../../collection/read-collection.ts';
import { listSiteAddresses, listStaticPages } from './site-addresses.ts';

/**
 * Finds dead links in prose among those that can only be checked with the catalogue: links to
 * generated pages, feeds and files.
 *
 * @param catalogue created if undefined and needed
 */
export function findDeadLinks(
  collection: Pick<Collection, 'openLinks' | 'papers' | 'topics' | 'lists' | 'pages' | 'mentions'> &
    Partial<Pick<Collection, 'files' | 'programme'>> &
    Pick<Collection, 'site' | 'moved'>,
  catalogue?: Catalogue,
): Fault[] {
  // Creating the catalogue of a large collection takes minutes, and most links do not need it.
  const known = new Set([
    ...listStaticPages(),
    ...listFeaturePages(collection.site.features),
    ...collection.pages.map(({ id }) => id),
  ]);
  const open = collection.openLinks.filter(({ path }) => !known.has(path));
  if (open.length === 0) return [];
  const { all, has } = listSiteAddresses({
    ...collection,
    catalogue: catalogue ?? createCatalogue(collection),
  });
  return open.flatMap(({ file, link, path }) => {
    if (has(path)) return [];
    const { line, column } = link;
    return [{ file, line, column, rule: 'dead-link', message: describeDead(link, path, all) }];
  });
}
