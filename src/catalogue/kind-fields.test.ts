import { expect, test } from 'vitest';
import { listKindFields } from './field-groups.ts';
import type { Group } from './types.ts';

const best = { id: 'best-paper', name: 'Best paper', papers: [] } as unknown as Group;

test('a kind of group with a facet is searched like a field', () => {
  const kinds = [
    { id: 'venues' },
    { id: 'awards', facet: 'award' },
    { id: 'prizes', facet: 'prize' },
  ];
  const groups = { venues: [best], awards: [best], prizes: [] };
  expect(listKindFields(kinds, groups, { awards: { title: 'Awards' } })).toEqual([
    {
      ...{ name: 'award', label: 'Awards', isFacet: true, hasPages: false, paged: [] },
      groups: [{ ...best, id: 'award/best-paper' }],
    },
  ]);
});
