import { text } from '#text';
import { groupKinds } from '../../collection/group-kinds.ts';
import { GROUP_TEXTS } from '../../site/text/group-texts.ts';
import type { Feed, FeedsByKind } from './choose.ts';

/** A file of feeds to take over together. */
export interface OpmlFile {
  /** Below the site's base, with a slash before it. */
  readonly path: string;
  /** What is in it, after the site's name: "topics". */
  readonly name: string;
  readonly feeds: readonly Feed[];
}

/**
 * One file for each kind of group that has feeds, and one with those of the site and the kinds that
 * `isInEverything`: of people and mentions there are more than anyone follows.
 */
export function listOpmlFiles(site: readonly Feed[], byKind: FeedsByKind): readonly OpmlFile[] {
  const hasLists = (byKind.get('lists') ?? []).length > 0;
  const common = groupKinds.filter(({ feeds }) => feeds?.isInEverything);
  const everything = {
    path: '/feeds/all.opml',
    name: hasLists ? text.feeds.everythingWithLists : text.feeds.everything,
    feeds: [...site, ...common.flatMap(({ id }) => byKind.get(id) ?? [])],
  };
  const files = Array.from(byKind, ([id, feeds]) => ({
    path: `/feeds/${id}.opml`,
    name: GROUP_TEXTS[id].many ?? '',
    feeds,
  }));
  return [everything, ...files].filter((file) => file.feeds.length > 0);
}
