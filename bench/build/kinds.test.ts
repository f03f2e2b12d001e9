import { expect, test } from 'vitest';
import { countKinds, getKind } from './kinds.ts';

test.each([
  ['papers/x-pool/index.html', 'paper pages'],
  ['papers/index.html', 'listings'],
  ['papers/12/index.html', 'listings'],
  ['papers/page/12/index.html', 'listings'],
  ['people/3/index.html', 'listings'],
  ['people/wei-li/2/index.html', 'people pages'],
  ['topics/attention/index.html', 'topic pages'],
  ['venues/neurips/page/2/index.html', 'venue pages'],
  ['years/2025/03/index.html', 'year pages'],
  ['months/2025-03/index.html', 'year pages'],
  ['papers/x-pool/cite.bib', 'exports'],
  ['papers/x-pool/cite.json', 'exports'],
  ['topics/attention/papers.csl.json', 'exports'],
  ['papers.bib.gz', 'exports'],
  ['papers-2.json.gz', 'exports'],
  ['references/64/17.json', 'exports'],
  ['feed-1.xml', 'feeds'],
  ['topics/attention/feed.json', 'feeds'],
  ['feeds/people.opml', 'feeds'],
  ['pagefind/columns.pack', 'search index'],
  ['cards/papers/x-pool.png', 'cards'],
  ['arxiv/2203.15086/index.html', 'redirects'],
  ['papers/page/1/index.html', 'redirects'],
  ['sitemap-0.xml', 'other'],
  ['index.html', 'other'],
])('%s is counted as %s', (path, kind) => {
  expect(getKind(path)).toBe(kind);
});

test('files and bytes are summed by kind, most bytes first', () => {
  const files = new Map([
    ['papers/a/index.html', 10],
    ['papers/b/index.html', 20],
    ['cards/a.png', 100],
  ]);
  expect(countKinds(files)).toEqual([
    { kind: 'cards', files: 1, bytes: 100 },
    { kind: 'paper pages', files: 2, bytes: 30 },
  ]);
});
