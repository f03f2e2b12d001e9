/** Views of the pages of all papers. */
import { text } from '#text';
import { createTimeline } from '../../catalogue/timeline.ts';
import { getYear } from '../../catalogue/dates.ts';
import { paginate, toPageParam } from '../../catalogue/paginate.ts';
import type { CataloguePaper } from '../../catalogue/types.ts';
import { downloads, everything } from '../bind/citations.ts';
import { hasTopics } from '../bind/collections.ts';
import { catalogue, span } from '../bind/content.ts';
import { has } from '../bind/site.ts';
import { linkFeed } from '../../outputs/feeds/choose.ts';
import { siteFeed } from '../bind/feeds.ts';
import { getSessionName, inOrder } from '../bind/programme.ts';
import { site } from '../bind/site.ts';
import { createListHead, createListPath } from './list.ts';

/** Maximum number of topics, and of years, next to the list. */
const LINKS_SHOWN = 12;
const TIMELINE_WIDTH = 640;

/** Undefined if no paper has a session. */
const noSession = catalogue.papers.some(getSessionName) ? text.programme.noSession : undefined;

export function listPapersPaths() {
  const { papers, topics, years } = catalogue;
  const timeline = createTimeline(papers, span, TIMELINE_WIDTH);
  const all = {
    topics: (hasTopics ? topics : [])
      .slice(0, LINKS_SHOWN)
      .map(({ id, name, hue, papers: { length } }) => ({
        of: { id, name, hue },
        count: length,
      })),
    years: (has('years') ? years : [])
      .slice(0, LINKS_SHOWN)
      .map(({ id, name, papers: { length } }) => ({ id, name, count: length })),
    downloads: downloads.getForGroup(everything, '/'),
    siteFeed: siteFeed && linkFeed(siteFeed),
  };
  return paginate(inOrder(papers)).map((page) =>
    createListPath(
      { page: toPageParam(page.number) },
      {
        ...createListHead(papers.length, page),
        ...all,
        headings: listHeadings(page.items),
        timeline: page.number === 1 ? timeline : undefined,
      },
      page.items,
    ),
  );
}

/** The heading above each paper: its year or its session. */
function listHeadings(papers: readonly CataloguePaper[]): readonly (string | undefined)[] {
  if (site.order === 'date') return papers.map(({ date }) => date && String(getYear(date)));
  return papers.map((paper) => getSessionName(paper) ?? noSession);
}
