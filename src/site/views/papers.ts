/** What the pages of all papers show, bound to this site. */
import { createTimeline } from '../../catalogue/timeline.ts';
import { paginate, toPageParam } from '../../catalogue/paginate.ts';
import { downloads, everything } from '../bind/citations.ts';
import { catalogue, span } from '../bind/content.ts';
import { has } from '../bind/site.ts';
import { linkFeed } from '../../outputs/feeds/choose.ts';
import { siteFeed } from '../bind/feeds.ts';
import { createListHead, createListPath } from './list.ts';

/** Topics and years beside the list. */
const LINKS_SHOWN = 12;
const TIMELINE_WIDTH = 640;

export function listPapersPaths() {
  const { papers, topics, years } = catalogue;
  const timeline = createTimeline(papers, span, TIMELINE_WIDTH);
  const all = {
    topics: topics.slice(0, LINKS_SHOWN).map(({ id, name, hue, papers: { length } }) => ({
      of: { id, name, hue },
      count: length,
    })),
    years: (has('years') ? years : [])
      .slice(0, LINKS_SHOWN)
      .map(({ id, name, papers: { length } }) => ({ id, name, count: length })),
    downloads: downloads.getForGroup(everything, '/'),
    siteFeed: siteFeed && linkFeed(siteFeed),
  };
  return paginate(papers).map((page) =>
    createListPath(
      { page: toPageParam(page.number) },
      {
        ...createListHead(papers.length, page),
        ...all,
        timeline: page.number === 1 ? timeline : undefined,
      },
      page.items,
    ),
  );
}
