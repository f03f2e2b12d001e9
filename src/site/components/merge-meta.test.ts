import { expect, it } from 'vitest';
import { mergeMeta } from './merge-meta.ts';

it('merges a name and a property with the same content', () => {
  const tags = [
    { name: 'description', content: 'On maps' },
    { property: 'og:title', content: 'The Monge Gap' },
    { property: 'og:description', content: 'On maps' },
    { name: 'citation_title', content: 'The Monge Gap' },
  ];
  expect(mergeMeta(tags)).toEqual([
    { name: 'description', property: 'og:description', content: 'On maps' },
    { name: 'citation_title', property: 'og:title', content: 'The Monge Gap' },
  ]);
});

it('does not merge two names or two properties', () => {
  const tags = [
    { name: 'author', content: 'Ann Lee' },
    { name: 'twitter:data1', content: 'Ann Lee' },
    { property: 'article:section', content: 'Maps' },
    { property: 'og:site_name', content: 'Maps' },
  ];
  expect(mergeMeta(tags)).toEqual(tags);
});
