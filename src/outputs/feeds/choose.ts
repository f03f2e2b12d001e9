import { getNewestFirst } from '../../catalogue/lists.ts';
import type { Catalogue, CatalogueTopic, Group } from '../../catalogue/types.ts';
import { groupKinds, type GroupKind, type GroupKindId } from '../../collection/group-kinds.ts';
import type { Hue, Site } from '../../collection/schema.ts';
import { cutFeed, type Part } from './cut.ts';
import { isDated, type DatedPaper } from './date.ts';

/** Which part of the site a feed follows: all of it, or a group of a kind. */
export type Section = 'site' | GroupKindId;

/** Something that can be followed. */
export interface Feed {
  readonly section: Section;
  readonly group: Group;
  /** The page that shows the same papers, such as `/topics/scaling/`. */
  readonly page: string;
  /** What the addresses of its documents begin with, such as `/topics/scaling/feed`. */
  readonly stem: string;
  readonly parts: readonly Part<DatedPaper>[];
}

/** A feed with no more than a page that leads to it needs: plain data, the same on many pages. */
export interface LinkedFeed extends Pick<Feed, 'section' | 'page' | 'stem'> {
  readonly group: Pick<Group, 'name'>;
}

export function linkFeed({ section, page, stem, group: { name } }: Feed): LinkedFeed {
  return { section, page, stem, group: { name } };
}

/** A feed as it stands in a list of feeds. */
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

/** Feeds on one page of a long list of them. */
export const FEEDS_ON_PAGE = 100;

export const FORMATS = ['xml', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** Up to this many papers, everything has a feed and every feed its archives. */
const SMALL_UP_TO = 2000;

/** In a greater collection, papers that a person or a venue must have. */
const FROM_IN_LARGE = 10;

/** Above this many papers they must have more, because feeds repeat the abstracts. */
const GREAT_FROM = 20_000;
const FROM_IN_GREAT = 50;

/** Papers in the feed of a person, a venue or a mention of a large collection: who follows it sees the rest there. */
const SIZE_IN_LARGE = 10;

/**
 * Decides what has a feed, in one place:
 *
 * 1. The site, each topic and each reading list have one, in both formats.
 * 2. A person or a venue has one from `feeds.from` papers on: from 1 in a collection of up to 2,000
 *    papers, from 10 in one of up to 20,000, from 50 in a greater one.
 *    So does what abstracts name, but from 2 papers on at least.
 * 3. Every feed keeps its older papers in archives up to 2,000 papers, and none beyond that, unless
 *    `feeds.archives` says "site" (the site's own, in which every paper stands) or "all".
 * 4. A document of a feed holds 50 papers; above 2,000, those of people, venues and mentions hold 10.
 * 5. What has no paper with a date has no feed.
 *
 * So 100,000 papers need about one file of a feed for a hundred papers, not one for each author.
 */
export function createFeedChoice(options: { count: number; feeds: Site['feeds'] }) {
  const isSmall = options.count <= SMALL_UP_TO;
  const many = options.count > GREAT_FROM ? FROM_IN_GREAT : FROM_IN_LARGE;
  const from = options.feeds.from ?? (isSmall ? 1 : many);
  const archives = options.feeds.archives ?? (isSmall ? 'all' : 'none');
  const rules = new Map<Section, GroupKind['feeds']>([
    ['site', { from: 'any' }],
    ...groupKinds.map(({ id, feeds }) => [id, feeds] as const),
  ]);

  // Asked on every page of a group, and all its papers are looked at for it.
  const feeds = new WeakMap<Group, Feed | undefined>();
  return function getFeed(section: Section, group: Group): Feed | undefined {
    if (!feeds.has(group)) feeds.set(group, createFeed(section, group));
    return feeds.get(group);
  };

  function createFeed(section: Section, group: Group): Feed | undefined {
    const rule = rules.get(section);
    if (!rule) return undefined;
    const isRestricted = rule.from === 'setting';
    const papers = group.papers.filter(isDated);
    const least = isRestricted ? Math.max(from, rule.least ?? 1) : 1;
    if (papers.length === 0 || group.papers.length < least) return undefined;
    const page = section === 'site' ? '/' : `/${section}/${group.id}/`;
    const parts = cutFeed(papers, {
      archives: archives === 'all' || (archives === 'site' && section === 'site'),
      ...(!isSmall && isRestricted && { size: SIZE_IN_LARGE }),
    });
    return { section, group, page, stem: `${page}feed`, parts };
  }
}

/** `/topics/scaling/feed.xml`, and for an archive `/topics/scaling/feed-1.xml`. */
export function formatFeedPath(
  { stem }: Pick<Feed, 'stem'>,
  format: Format,
  archive?: number,
): string {
  return `${stem}${archive === undefined ? '' : `-${archive}`}.${format}`;
}

/** The feeds of each kind that has any, in the order of the groups. */
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
