import { toOneLine } from '../../abstract/escape.ts';
import { sortNews } from '../../catalogue/dates.ts';
import { getNewestFirst } from '../../catalogue/lists.ts';
import type { Catalogue, CatalogueTopic, Group } from '../../catalogue/types.ts';
import { groupKinds, type GroupKind, type GroupKindId } from '../../collection/group-kinds.ts';
import type { Hue, Site } from '../../collection/schema.ts';
import { splitFeed, type Part } from './split-feed.ts';
import { isDated, type DatedPaper } from './date.ts';

/** The subject of a feed: the site, or a kind of group. */
export type Section = 'site' | GroupKindId;

export interface Feed {
  readonly section: Section;
  readonly group: Group;
  /** The page with the same papers, such as `/topics/scaling/`. */
  readonly page: string;
  /** Prefix of the addresses of its documents, such as `/topics/scaling/feed`. */
  readonly stem: string;
  readonly parts: readonly Part<DatedPaper>[];
}

/** The data of a feed for links to it. */
export interface LinkedFeed extends Pick<Feed, 'section' | 'page' | 'stem'> {
  readonly group: Pick<Group, 'name'>;
}

export function linkFeed({ section, page, stem, group: { name } }: Feed): LinkedFeed {
  return { section, page, stem, group: { name } };
}

/** The data of a feed for a list of feeds. */
export interface ListedFeed extends LinkedFeed {
  readonly group: Pick<Group, 'name'> & {
    readonly hue?: Hue | undefined;
    readonly papers: { readonly length: number };
  };
}

export function listFeed({ group, ...feed }: Feed): ListedFeed {
  const { name, papers } = group;
  const hue = 'hue' in group ? (group as CatalogueTopic).hue : undefined;
  const { section, page, stem } = feed;
  return { section, page, stem, group: { name, hue, papers: { length: papers.length } } };
}

/** Number of feeds per page of a list. */
export const FEEDS_ON_PAGE = 100;

export const FORMATS = ['xml', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** Collections up to this size have feeds for all groups, with archives. */
const MAX_SMALL = 2000;

/** Minimum number of papers of a person or venue in larger collections. */
const MIN_PAPERS_IN_LARGE = 10;

/** Very large collections have a higher minimum, because feeds repeat the abstracts. */
const MAX_LARGE = 20_000;
const MIN_PAPERS_IN_VERY_LARGE = 50;

/** Number of papers in the feed of a person, venue or mention in a large collection. */
const SIZE_IN_LARGE = 10;

/**
 * Decides which feeds exist:
 *
 * 1. The site, each topic and each reading list have a feed, in both formats.
 * 2. People and venues have a feed if they have at least `feeds.from` papers: by default 1 in
 *    collections of up to 2,000 papers, 10 up to 20,000, and 50 above. Mentions need at least 2.
 * 3. All feeds have archives with older papers in collections of up to 2,000 papers, and none
 *    above, unless `feeds.archives` is "site" (only the feed of the site) or "all".
 * 4. A document of a feed has 50 papers; those of people, venues and mentions in larger collections
 *    have 10.
 * 5. Groups without dated papers have no feed.
 * 6. Papers are sorted by the date when they were added to the collection, if known.
 * 7. No feed exists if the feature `feeds` is off.
 *
 * For 100,000 papers, this results in about one feed file per hundred papers, instead of one per
 * author.
 */
export function createFeedChoice(options: {
  count: number;
  feeds: Site['feeds'];
  isEnabled?: boolean;
}) {
  const { isEnabled = true } = options;
  const isSmall = options.count <= MAX_SMALL;
  const defaultMinimum = options.count > MAX_LARGE ? MIN_PAPERS_IN_VERY_LARGE : MIN_PAPERS_IN_LARGE;
  const from = options.feeds.from ?? (isSmall ? 1 : defaultMinimum);
  const archives = options.feeds.archives ?? (isSmall ? 'all' : 'none');
  const rules = new Map<Section, GroupKind['feeds']>([
    ['site', { from: 'any' }],
    ...groupKinds.map(({ id, feeds }) => [id, feeds] as const),
  ]);

  // Cached, because it is needed on every page of a group and checks all of its papers.
  const feeds = new WeakMap<Group, Feed | undefined>();
  return function getFeed(section: Section, group: Group): Feed | undefined {
    if (!feeds.has(group)) feeds.set(group, createFeed(section, group));
    return feeds.get(group);
  };

  function createFeed(section: Section, group: Group): Feed | undefined {
    const rule = rules.get(section);
    if (!rule || !isEnabled) return undefined;
    const isRestricted = rule.from === 'setting';
    const papers = sortNews(group.papers.filter(isDated));
    const minPapers = isRestricted ? Math.max(from, rule.minPapers ?? 1) : 1;
    if (papers.length === 0 || group.papers.length < minPapers) return undefined;
    const page = section === 'site' ? '/' : `/${section}/${group.id}/`;
    const parts = splitFeed(papers, {
      archives: archives === 'all' || (archives === 'site' && section === 'site'),
      ...(!isSmall && isRestricted && { size: SIZE_IN_LARGE }),
    });
    return { section, group, page, stem: `${page}feed`, parts };
  }
}

/** `/topics/scaling/feed.xml`, or `/topics/scaling/feed-1.xml` for an archive. */
export function formatFeedPath(
  { stem }: Pick<Feed, 'stem'>,
  format: Format,
  archive?: number,
): string {
  return `${stem}${archive === undefined ? '' : `-${archive}`}.${format}`;
}

/** Title of a feed: "Offprint", "Scaling · Offprint". */
export function formatFeedTitle(
  { section, group }: Pick<LinkedFeed, 'section' | 'group'>,
  site: { readonly name: string },
): string {
  return toOneLine(section === 'site' ? site.name : `${group.name} · ${site.name}`);
}

/** Feeds by kind of group, in the order of the groups. */
export type FeedsByKind = ReadonlyMap<GroupKindId, readonly Feed[]>;

/** Lists the feeds of all groups. */
export function listFeedsByKind(
  groups: Catalogue['groups'],
  getFeed: ReturnType<typeof createFeedChoice>,
): FeedsByKind {
  return new Map(
    groupKinds.map(({ id }) => [
      id,
      groups[id].flatMap((group) => getFeed(id, getNewestFirst(group)) ?? []),
    ]),
  );
}
