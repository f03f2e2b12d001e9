import { text } from '#text';
import type { Feed } from './choose.ts';

/** A file of feeds to take over together. */
export interface OpmlFile {
  /** Below the site's base, with a slash before it. */
  readonly path: string;
  /** What is in it, after the site's name: "topics". */
  readonly name: string;
  readonly feeds: readonly Feed[];
}

/**
 * One file for each section that has feeds, and one with everything but people and mentions, of
 * which there are more than anybody follows.
 */
export function listOpmlFiles(feeds: {
  readonly site: readonly Feed[];
  readonly topics: readonly Feed[];
  readonly lists: readonly Feed[];
  readonly venues: readonly Feed[];
  readonly people: readonly Feed[];
  readonly mentions: readonly Feed[];
}): readonly OpmlFile[] {
  const { site, topics, lists, venues, people, mentions } = feeds;
  return [
    {
      path: '/feeds/all.opml',
      name: lists.length > 0 ? text.follow.everythingWithLists : text.follow.everything,
      feeds: [...site, ...topics, ...lists, ...venues],
    },
    { path: '/feeds/topics.opml', name: text.follow.topics, feeds: topics },
    { path: '/feeds/lists.opml', name: text.follow.lists, feeds: lists },
    { path: '/feeds/venues.opml', name: text.follow.venues, feeds: venues },
    { path: '/feeds/people.opml', name: text.follow.people, feeds: people },
    { path: '/feeds/mentions.opml', name: text.follow.mentions, feeds: mentions },
  ].filter((file) => file.feeds.length > 0);
}
