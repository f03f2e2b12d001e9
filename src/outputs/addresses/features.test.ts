import { expect, test } from 'vitest';
import { createCatalogue } from '../../catalogue/catalogue.ts';
import { createPaper } from '../../catalogue/create-paper.fixture.ts';
import { featuresSchema } from '../../collection/features.ts';
import { siteSchema } from '../../collection/schema.ts';
import { formatLlms } from '../data/llms.ts';
import { createFeedChoice, listFeedsByKind } from '../feeds/choose.ts';
import { formatNames, listNames } from './list-names.ts';
import { listSiteAddresses } from './site-addresses.ts';

const FEATURES = Object.keys(featuresSchema.parse({}));

/** Everything that names addresses of a site, on one line each. */
function listAddresses(features: Readonly<Record<string, boolean>>): string[] {
  const site = siteSchema.parse({
    ...{ name: 'Small', tagline: 'on little', description: 'Little.' },
    ...{ origin: 'https://small.example', features },
  });
  const papers = ['a', 'b'].map((id) =>
    createPaper({ id, authors: ['Ada Lamp'], venue: 'LAMPS', submitted: '2024-02-03' }),
  );
  const start = { id: 'start', title: 'Start', summary: 'Here.', papers: ['a'] };
  const catalogue = createCatalogue({ papers, topics: [], lists: [start], site });
  const options = { count: 2, feeds: site.feeds, isEnabled: site.features.feeds };
  const feeds = listFeedsByKind(catalogue.groups, createFeedChoice(options));
  return [
    ...listSiteAddresses({ catalogue, site, pages: [], moved: [] }).all,
    ...formatNames(listNames(catalogue, [])).split('\n'),
    ...formatLlms(site, catalogue, (path) => path.slice(1)).matchAll(/(?<=\]\()[^)]+/g),
    ...[...feeds.values()].flat().map(({ stem }) => stem.slice(1)),
  ].map((line) => String(line).replace(/\/$/, ''));
}

test.each([
  ['people', ['people', 'people/ada-lamp']],
  ['venues', ['venues', 'venues/lamps']],
  ['years', ['years', 'years/2024', 'years/2024/02']],
  ['lists', ['lists', 'lists/start']],
  ['list', ['list']],
  ['compare', ['compare']],
  ['map', ['map']],
  ['trends', ['trends']],
  ['feeds', ['feeds', 'feed.xml', 'feeds/all.opml', 'people/ada-lamp/feed']],
])('%s: a feature that is off has no address anywhere', (name, addresses) => {
  const on = listAddresses({});
  const off = listAddresses({ [name]: false });
  expect(on).toEqual(expect.arrayContaining(addresses));
  expect(off.filter((address) => addresses.includes(address))).toEqual([]);
});

test('without any feature, papers and topics remain', () => {
  const off = listAddresses(Object.fromEntries(FEATURES.map((name) => [name, false])));
  expect(off).toEqual(expect.arrayContaining(['papers/a', 'topics/other', 'search']));
  expect(off.filter((address) => FEATURES.includes(address.split('/')[0] ?? ''))).toEqual([]);
});
