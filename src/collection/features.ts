import { z } from 'zod';

/** Parts of a site that can be turned off. */
const FEATURES = {
  map: 'The map of papers.',
  trends: 'Papers over time, and words that rise and decline.',
  mentions: 'Datasets, methods and the like that abstracts mention.',
  results: 'Quantitative results that abstracts report.',
  compare: 'The comparison of papers.',
  people: 'Pages of people; without them, names are not links.',
  venues: 'Pages of venues; without them, names are not links.',
  years: 'Pages of years and months.',
  list: 'Lists kept in the reader’s browser: saved papers and searches, and opened papers.',
  lists: 'Your reading lists, those in lists/.',
  feeds: 'Feeds, and the page that lists them.',
  cards: 'Images for link previews.',
  digest: 'The digest by email, and the form to subscribe.',
} as const;

export type Feature = keyof typeof FEATURES;

export type Features = Readonly<Record<Feature, boolean>>;

/** Features with pages; their addresses begin with the name of the feature. */
const PAGES = ['map', 'trends', 'compare', 'list', 'feeds'] as const satisfies readonly Feature[];

/** Features with a page for each group of papers. */
const GROUPS = [
  'mentions',
  'people',
  'venues',
  'years',
  'lists',
] as const satisfies readonly Feature[];

const feature = z.boolean({ error: 'must be true or false' }).default(true);

/** The field `features` of `site.yaml`. */
export const featuresSchema = z
  .strictObject(mapFeatures((name) => feature.describe(FEATURES[name])))
  .default(mapFeatures(() => true));

/**
 * Whether a feature, or a kind of group, is on.
 *
 * @param name of a feature, or of a kind of group that may be one; kinds that are no feature are on
 */
export function hasFeature(features: Features | undefined, name: string): boolean {
  return features?.[name as Feature] ?? true;
}

/** Finds the feature of an address if that feature is off. */
export function findDisabled(features: Features | undefined, path: string): Feature | undefined {
  const [section] = path.split('/');
  return listDisabled(features).find((name) => name === section);
}

/** Lists the features that are off. The addresses that begin with their names are free. */
export function listDisabled(features: Features | undefined): readonly Feature[] {
  return [...PAGES, ...GROUPS].filter((name) => !hasFeature(features, name));
}

/** Lists the addresses of the pages of features, without leading and trailing slashes. */
export function listFeaturePages(features: Features): readonly string[] {
  return PAGES.filter((name) => features[name]);
}

/** Resets the settings of features that are off. */
export function omitDisabled<
  T extends { features: Features; cards?: unknown; subscribe?: unknown },
>(site: T): T {
  const { cards, digest } = site.features;
  return {
    ...site,
    ...(!cards && { cards: 'none' }),
    ...(!digest && { subscribe: undefined }),
  };
}

function mapFeatures<T>(map: (name: Feature) => T): Record<Feature, T> {
  const names = Object.keys(FEATURES) as Feature[];
  return Object.fromEntries(names.map((name) => [name, map(name)])) as Record<Feature, T>;
}
