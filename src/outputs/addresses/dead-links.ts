import { createCatalogue } from '../../catalogue/catalogue.ts';
import type { Catalogue } from '../../catalogue/types.ts';
import type { Fault } from '../../collection/faults.ts';
import { describeDead } from '../../collection/prose/dead-links.ts';
import type { Collection } from '../../collection/read-collection.ts';
import { listSiteAddresses, listStaticPages } from './site-addresses.ts';

/**
 * Finds the links of prose that lead to no page, feed or file of the site, among those that the names
 * in the content folder do not decide.
 *
 * @param catalogue made here when it is absent and needed
 */
export function findDeadLinks(
  collection: Pick<Collection, 'openLinks' | 'papers' | 'topics' | 'lists' | 'pages' | 'mentions'> &
    Pick<Collection, 'site' | 'moved'>,
  catalogue?: Catalogue,
): Fault[] {
  // The catalogue of a large collection takes minutes, and most of these links need none.
  const known = new Set([...listStaticPages(), ...collection.pages.map(({ id }) => id)]);
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
