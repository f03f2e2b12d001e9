/** What the pages of all papers show, bound to this site. */
import { paginate, toPageParam } from '../catalogue/paginate.ts';
import { downloads, everything } from '../citations.ts';
import { catalogue } from '../content.ts';
import { linkFeed } from '../feeds/choose.ts';
import { siteFeed } from '../feeds.ts';
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
