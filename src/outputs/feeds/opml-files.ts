import { text } from '#text';
import { groupKinds } from '../../collection/group-kinds.ts';
import { GROUP_TEXTS } from '../../site/text/group-texts.ts';
import type { Feed, FeedsByKind } from './choose.ts';

/** An OPML file. */
export interface OpmlFile {
  /** Path relative to the base of the site, with a leading slash. */
  readonly path: string;
  /** Description of its feeds, appended to the name of the site: "topics". */
  readonly name: string;
  readonly feeds: readonly Feed[];
}

/**
 * Lists an OPML file for each kind of group with feeds, and one with the feeds of the site and of the
 * kinds with `isInSiteOpml`, without the many feeds of people and mentions.
 */
export function listOpmlFiles(site: readonly Feed[], byKind: FeedsByKind): readonly OpmlFile[] {
  const hasLists = (byKind.get('lists') ?? []).length > 0;
  const common = groupKinds.filter(({ feeds }) => feeds?.isInSiteOpml);
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
