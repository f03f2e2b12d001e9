/** Topics that the site makes itself. */
export const RESERVED_TOPICS: ReadonlyMap<string, string> = new Map([
  ['other', 'papers without a topic stand under /topics/other/'],
]);

/** What the site itself has at its root, where the maintainer's own pages stand too. */
export const RESERVED_PAGES: ReadonlyMap<string, string> = new Map(
  [
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
    'lists',
    'map',
    'mentions',
    'offline',
    'pagefind',
    'papers',
    'people',
    'references',
    'search',
    'topics',
    'trends',
    'venues',
    'years',
  ].map((id) => [id, `the site itself uses the address /${id}`]),
);
