import type { List } from '../collection/schema.ts';
import { compareNewest } from './dates.ts';
import { compareText } from './order.ts';
import type { CatalogueList, CataloguePaper, Group } from './types.ts';

/**
 * Creates the reading lists, newest first, then by title. Unknown papers are ignored here;
 * `paper-references.ts` reports them.
 */
export function createLists(
  lists: readonly List[],
  paperById: ReadonlyMap<string, CataloguePaper>,
): readonly CatalogueList[] {
  return lists
    .map(({ id, title: name, summary, author, date, papers: ids }): CatalogueList => {
      const papers = ids.flatMap((paper) => paperById.get(paper) ?? []);
      const newest = papers.toSorted(
        (a, b) => compareNewest(a.date, b.date) || compareText(a.id, b.id),
      );
      return { id, name, summary, author, date, papers, feedGroup: { id, name, papers: newest } };
    })
    .sort((a, b) => compareNewest(a.date, b.date) || compareText(a.name, b.name));
}

/** Indexes reading lists by the papers that they contain. */
export function indexLists(
  lists: readonly CatalogueList[],
): ReadonlyMap<string, readonly CatalogueList[]> {
  const byPaper = new Map<string, CatalogueList[]>();
  for (const list of lists) {
    for (const { id } of list.papers) {
      const known = byPaper.get(id);
      if (known) known.push(list);
      else byPaper.set(id, [list]);
    }
  }
  return byPaper;
}

/**
 * Returns a reading list with its newest papers first, instead of in the order of its text.
 */
export function getNewestFirst(group: Group): Group {
  return 'feedGroup' in group ? (group as CatalogueList).feedGroup : group;
}
