/** Views of the pages that list all feeds for a kind of group. */
import { paginate, toPageParam } from '../../catalogue/paginate.ts';
import { groupKinds } from '../../collection/group-kinds.ts';
import { FEEDS_ON_PAGE, linkFeed, listFeed } from '../../outputs/feeds/choose.ts';
import { feedsByKind, siteFeed } from '../bind/feeds.ts';
import { createListHead } from './list.ts';

export function listFeedsPaths() {
  return groupKinds.flatMap(({ id: section, feeds: { shown } = {} }) => {
    const feeds = feedsByKind.get(section) ?? [];
    if (shown !== 'largest' || feeds.length === 0) return [];
    return paginate(feeds, FEEDS_ON_PAGE).map((page) => ({
      params: { section, page: toPageParam(page.number) },
      props: {
        view: {
          ...createListHead(feeds.length, page),
          section,
          feeds: page.items.map(listFeed),
          siteFeed: siteFeed && linkFeed(siteFeed),
        },
      },
    }));
  });
}
