import type { CatalogueTopic, Group, Person } from '../../catalogue/types.ts';
import { countGroups, rankCounts, type Count } from '../../catalogue/counts.ts';
import { memoizeByObject } from '../../memoize.ts';

/** What else the papers of a group belong to, most frequent first. */
export interface Company {
  readonly topics: readonly Count<CatalogueTopic>[];
  /** No more than any page shows: all authors of large topics would fill the memory. */
  readonly people: readonly Count<Person>[];
  /** How many people they are in all. */
  readonly peopleCount: number;
}

/** More of the people of a group are shown nowhere. */
const MOST_PEOPLE = 24;

/** Counted once for a group, however many pages it has. */
export const getCompany = memoizeByObject((group: Group): Company => {
  const topics = countGroups(group.papers, (paper) =>
    paper.topics.map(({ topic }) => topic).filter((topic) => topic !== group),
  );
  const people = countGroups(group.papers, (paper) =>
    paper.people.filter((person) => person !== group),
  );
  return {
    topics: rankCounts(topics),
    people: rankCounts(people, MOST_PEOPLE),
    peopleCount: people.size,
  };
});
