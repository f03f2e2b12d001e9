/** What the pages of all feeds of venues and of people show, bound to this site. */
import { paginate, toPageParam } from '../../catalogue/paginate.ts';
import { FEEDS_ON_PAGE, linkFeed, listFeed } from '../../outputs/feeds/choose.ts';
import { listFeeds, siteFeed } from '../bind/feeds.ts';
import { createListHead } from './list.ts';

export function listFeedsPaths() {
  return (['venues', 'people'] as const).flatMap((section) => {
    const feeds = listFeeds(section);
    if (feeds.length === 0) return [];
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
