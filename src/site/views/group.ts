/** Views of the pages of a topic, a person, a venue, a year or a month. */
import type { GroupKindId } from '../../collection/group-kinds.ts';
import type { CataloguePaper, Group } from '../../catalogue/types.ts';
import type { Count } from '../../catalogue/counts.ts';
import { linkPerson, type LinkedPerson, type LinkedTopic } from '../../catalogue/linked.ts';
import type { Page } from '../../catalogue/paginate.ts';
import { createTimeline, type Span, type TimelineView } from '../../catalogue/timeline.ts';
import type { Download } from '../../outputs/citation/downloads.ts';
import { downloads } from '../bind/citations.ts';
import { hasTopics } from '../bind/collections.ts';
import { span } from '../bind/content.ts';
import { has } from '../bind/site.ts';
import { linkFeed, type Feed, type LinkedFeed } from '../../outputs/feeds/choose.ts';
import { getFeed, siteFeed } from '../bind/feeds.ts';
import { GROUP_TEXTS } from '../text/group-texts.ts';
import { getCommonGroups } from './common-groups.ts';
import { createListHead, type ListHead, type ListView } from './list.ts';
import { getSearchQuery } from '../../search/group-query.ts';

/** The addresses of a group and of its index. */
export interface GroupLocation {
  /** Address of its first page. */
  readonly path: string;
  /** Whether there are no further pages, because the months of a year list the same papers. */
  readonly isCut?: boolean;
  /** The index page that lists it. */
  readonly parent: { readonly name: string; readonly path: string };
}

interface GroupOptions {
  readonly feed?: Feed | undefined;
  /** The period of the timeline, by default that of all papers; `none` for no timeline. */
  readonly period?: Span | 'none' | undefined;
}

/** The addresses and the feed of a group. */
export function locateGroup(kind: GroupKindId, group: Group) {
  return {
    path: `/${kind}/${group.id}/`,
    parent: { name: GROUP_TEXTS[kind].title, path: `/${kind}/` },
    feed: getFeed(kind, group),
  };
}

export interface GroupHead extends ListHead, GroupLocation {
  readonly name: string;
  /** Undefined on further pages and for a single paper. */
  readonly timeline: TimelineView | undefined;
  /** Topics of the papers, most frequent first; empty on further pages. */
  readonly topics: readonly Count<LinkedTopic['topic']>[];
  /** People who wrote several of the papers; empty on further pages. */
  readonly people: readonly Count<LinkedPerson>[];
  readonly downloads: readonly Download[];
  /** Query string of a search for the same papers. */
  readonly search: string | undefined;
  /** Undefined if the group has no feed. */
  readonly feed: LinkedFeed | undefined;
  /** The feed of all papers. */
  readonly siteFeed: LinkedFeed | undefined;
}

export type GroupView = ListView<GroupHead>;

const PEOPLE_SHOWN = 10;
const TIMELINE_WIDTH = 640;

export function createGroupHead(
  group: Group,
  page: Page<CataloguePaper>,
  { feed, period = span, ...location }: GroupLocation & GroupOptions,
): GroupHead {
  const { name, papers } = group;
  const { topics, people } = getCommonGroups(group);
  /** Parts that are the same on all pages are only on the first. */
  const isFirst = page.number === 1;
  const showsTimeline = isFirst && papers.length > 1 && period !== 'none';
  return {
    ...createListHead(papers.length, page),
    ...location,
    name,
    timeline: showsTimeline ? createTimeline(papers, period, TIMELINE_WIDTH) : undefined,
    topics: (isFirst && hasTopics ? topics : []).map(({ of: { id, name, hue }, count }) => ({
      of: { id, name, hue },
      count,
    })),
    people: (isFirst && has('people') ? people : [])
      .filter(({ count }) => count > 1)
      .slice(0, PEOPLE_SHOWN)
      .map(linkCount),
    downloads: downloads.getForGroup(group, location.path),
    search: getSearchQuery(location.path),
    feed: feed && linkFeed(feed),
    siteFeed: siteFeed && linkFeed(siteFeed),
  };
}

export function linkCount({ of, count }: Count<Parameters<typeof linkPerson>[0]>) {
  return { of: linkPerson(of), count };
}
