/** Views of the kinds of groups that share one route. */
import type { Group } from '../../catalogue/types.ts';
import { isAbridged } from '../../catalogue/is-abridged.ts';
import { paginate, toPageParam } from '../../catalogue/paginate.ts';
import { groupKinds, type GroupKind, type GroupKindId } from '../../collection/group-kinds.ts';
import { catalogue } from '../bind/content.ts';
import { has } from '../bind/site.ts';
import { inOrder } from '../bind/programme.ts';
import { createGroupHead, linkCount, locateGroup } from './group.ts';
import { getCommonGroups } from './common-groups.ts';
import { createListPath } from './list.ts';

const PEOPLE_SHOWN = isAbridged(catalogue.papers.length) ? 10 : 20;

/** Kinds with an index page that lists all groups by name. */
export const kindsWithIndex = groupKinds.filter(({ id, pages }) => pages?.hasIndex && has(id));

export function listNamedGroupPaths() {
  return groupKinds.flatMap(({ id, pages }) =>
    pages ? catalogue.groups[id].flatMap((group) => listPages(id, pages, group)) : [],
  );
}

function listPages(kind: GroupKindId, pages: NonNullable<GroupKind['pages']>, group: Group) {
  const location = locateGroup(kind, group);
  const company = pages.people === 'all' ? listEveryone(group) : NOBODY;
  return paginate(inOrder(group.papers)).map((page) =>
    createListPath(
      { kind, id: group.id, page: toPageParam(page.number) },
      {
        ...createGroupHead(group, page, location),
        kind,
        fullName: group.fullName,
        // Parts that are the same on all pages are only on the first.
        ...(page.number === 1 ? company : NOBODY),
      },
      page.items,
    ),
  );
}

const NOBODY = { everyone: [], more: 0 };

/** The people who wrote the papers, and how many are not named. */
function listEveryone(group: Group) {
  const { people, peopleCount } = getCommonGroups(group);
  return {
    everyone: people.slice(0, PEOPLE_SHOWN).map(linkCount),
    more: Math.max(0, peopleCount - PEOPLE_SHOWN),
  };
}
