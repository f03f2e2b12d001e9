import { expect, it } from 'vitest';
import { parseAddress } from './address.ts';
import { getSearchQuery } from './group-query.ts';

it.each([
  ['/people/li-wei/', { people: ['li-wei'] }],
  ['/people/李伟/', { people: ['李伟'] }],
  ['/topics/scaling/', { topics: ['scaling'] }],
  ['/venues/cvpr/', { venues: ['cvpr'] }],
  ['/mentions/imagenet-1k/', { mentions: ['imagenet-1k'] }],
  ['/years/2024/', { years: ['2024'] }],
  ['/fields/track/vision/', { fields: ['track/vision'] }],
])('returns a query for the papers of %s', (path, wanted) => {
  expect(parseAddress(getSearchQuery(path) ?? '')).toMatchObject(wanted);
});

it('a kind with a facet is searched like a field', () => {
  const kinds = new Map([['awards', { facet: 'award' }]]);
  expect(getSearchQuery('/awards/best-paper/', kinds)).toBe('?field=award%2Fbest-paper');
});

it.each(['/', '/years/2024/03/', '/fields/track/'])('returns nothing for %s', (path) => {
  expect(getSearchQuery(path)).toBeUndefined();
});
