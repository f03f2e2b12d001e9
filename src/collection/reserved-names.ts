import { groupKinds } from './group-kinds.ts';

/** Topics that the site makes itself. */
export const RESERVED_TOPICS: ReadonlyMap<string, string> = new Map([
  ['other', 'papers without a topic stand under /topics/other/'],
]);

/** What the site itself has at its root, where the maintainer's own pages stand too. */
export const RESERVED_PAGES: ReadonlyMap<string, string> = new Map(
  [
    ...groupKinds.map(({ id }) => id),
    '404',
    '500', // Astro makes it the file 500.html.
    'addresses',
    'arxiv',
    'cards',
    'compare',
    'doi',
    'feeds',
    'index',
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
