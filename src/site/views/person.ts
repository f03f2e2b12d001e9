/** What the pages of a person show, bound to this site. */
import { text } from '#text';
import { paginate, toPageParam } from '../../catalogue/paginate.ts';
import { isAbridged } from '../../catalogue/is-abridged.ts';
import { catalogue, peopleWithPage } from '../bind/content.ts';
import { getFeed } from '../bind/feeds.ts';
import { createGroupHead, linkCount } from './group.ts';
import { getCompany } from './group-company.ts';
import { createListPath } from './list.ts';

const COAUTHORS_SHOWN = isAbridged(catalogue.papers.length) ? 10 : 20;

/** On a further page nobody is named again. */
const NONE = { coauthors: [], moreCoauthors: 0 };

export function listPersonPaths() {
  return peopleWithPage.flatMap((person) => {
    const place = {
      path: `/people/${person.id}/`,
      parent: { name: text.pages.people, path: '/people/' },
      feed: getFeed('people', person),
    };
    const { people, peopleCount } = getCompany(person);
    const coauthors = {
      coauthors: people.slice(0, COAUTHORS_SHOWN).map(linkCount),
      moreCoauthors: Math.max(0, peopleCount - COAUTHORS_SHOWN),
    };
    return paginate(person.papers).map((page) =>
      createListPath(
        { id: person.id, page: toPageParam(page.number) },
        { ...createGroupHead(person, page, place), ...(page.number === 1 ? coauthors : NONE) },
        page.items,
      ),
    );
  });
}
