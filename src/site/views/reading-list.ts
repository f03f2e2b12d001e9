/** Views of the pages of reading lists. */
import type { CatalogueList } from '../../catalogue/types.ts';
import { listPaper } from '../../catalogue/linked.ts';
import { downloads } from '../bind/citations.ts';
import { catalogue } from '../bind/content.ts';
import { linkFeed } from '../../outputs/feeds/choose.ts';
import { getFeed } from '../bind/feeds.ts';

/**
 * Lists the pages of reading lists. Besides the text, a page only needs its view, which is plain
 * data.
 */
export function listReadingListPaths() {
  return catalogue.lists.map((list) => ({
    params: { id: list.id },
    props: { view: createReadingListView(list) },
  }));
}

function createReadingListView(list: CatalogueList) {
  const { id, name, summary, author, date, papers, feedGroup } = list;
  const feed = getFeed('lists', feedGroup);
  return {
    ...{ id, name, summary, author, date },
    papers: papers.map(listPaper),
    downloads: downloads.getForGroup(list, `/lists/${id}/`),
    feed: feed && linkFeed(feed),
  };
}
