/** What the pages of all papers show, bound to this site. */
import { paginate, toPageParam } from '../../catalogue/paginate.ts';
import { downloads, everything } from '../bind/citations.ts';
import { catalogue } from '../bind/content.ts';
import { linkFeed } from '../../outputs/feeds/choose.ts';
import { siteFeed } from '../bind/feeds.ts';
import { createListHead, createListPath } from './list.ts';

export function listPapersPaths() {
  const { papers } = catalogue;
  const all = {
    downloads: downloads.getForGroup(everything, '/'),
    siteFeed: siteFeed && linkFeed(siteFeed),
  };
  return paginate(papers).map((page) =>
    createListPath(
      { page: toPageParam(page.number) },
      { ...createListHead(papers.length, page), ...all },
      page.items,
    ),
  );
}
