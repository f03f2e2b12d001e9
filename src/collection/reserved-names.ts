import { listDisabled, type Features } from './features.ts';
import { groupKinds } from './group-kinds.ts';

/** Ids of topics that the site generates. */
export const RESERVED_TOPICS: ReadonlyMap<string, string> = new Map([
  ['other', 'papers without a topic are listed at /topics/other/'],
]);

/** The id of the page that replaces the home page. */
export const HOME_PAGE = 'index';

/** Addresses at the root of the site that pages of the maintainer cannot use, with all features on. */
export const RESERVED_PAGES: ReadonlyMap<string, string> = new Map(
  [
    ...groupKinds.map(({ id }) => id),
    '404',
    '500', // Astro writes this page to 500.html.
    'acl',
    'addresses',
    'arxiv',
    'cards',
    'compare',
    'doi',
    'feeds',
    'figures',
    'files',
    'list',
    'map',
    'offline',
    'pagefind',
    'papers',
    'references',
    'search',
    'styleguide',
    'trends',
  ].map((id) => [id, `the site itself uses the address /${id}`]),
);

/** Lists the addresses that pages of the maintainer cannot use; those of disabled features are free. */
export function listReservedPages(features: Features | undefined): ReadonlyMap<string, string> {
  const free: ReadonlySet<string> = new Set(listDisabled(features));
  return new Map([...RESERVED_PAGES].filter(([id]) => !free.has(id)));
}
