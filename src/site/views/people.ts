/** Views of the pages of all people. */
import { getMinPapersOfPerson } from '../../catalogue/min-papers.ts';
import { paginate, PEOPLE_ON_PAGE, toPageParam } from '../../catalogue/paginate.ts';
import { catalogue } from '../bind/content.ts';
import { linkFeed } from '../../outputs/feeds/choose.ts';
import { siteFeed } from '../bind/feeds.ts';
import { has, site } from '../bind/site.ts';
import { createListHead } from './list.ts';

export function listPeoplePaths() {
  if (!has('people')) return [];
  const all = {
    /** Including people without a page. */
    authors: catalogue.people.length,
    /** Minimum number of papers of a person with a page. */
    minPapers: getMinPapersOfPerson(catalogue.papers.length, site.people.from),
    siteFeed: siteFeed && linkFeed(siteFeed),
  };
  return paginate(catalogue.groups.people, PEOPLE_ON_PAGE).map((page) => ({
    params: { page: toPageParam(page.number) },
    props: {
      view: {
        ...createListHead(catalogue.groups.people.length, page),
        ...all,
        people: page.items.map(({ id, name, sortName, papers }) => ({
          id,
          name,
          sortName,
          count: papers.length,
        })),
      },
    },
  }));
}
