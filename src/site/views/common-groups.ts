import type { CatalogueTopic, Group, Person } from '../../catalogue/types.ts';
import { countGroups, rankCounts, type Count } from '../../catalogue/counts.ts';
import { memoizeByObject } from '../../memoize.ts';

/** Topics and people that the papers of a group have in common, most frequent first. */
export interface CommonGroups {
  readonly topics: readonly Count<CatalogueTopic>[];
  /**
   * Limited to the number that pages show: all authors of large topics would need too much memory.
   */
  readonly people: readonly Count<Person>[];
  /** Total number of people. */
  readonly peopleCount: number;
}

/** The largest number of people that any page shows. */
const MAX_PEOPLE = 24;

/** Memoized, because a group can have many pages. */
export const getCommonGroups = memoizeByObject((group: Group): CommonGroups => {
  const topics = countGroups(group.papers, (paper) =>
    paper.topics.map(({ topic }) => topic).filter((topic) => topic !== group),
  );
  const people = countGroups(group.papers, (paper) =>
    paper.people.filter((person) => person !== group),
  );
  return {
    topics: rankCounts(topics),
    people: rankCounts(people, MAX_PEOPLE),
    peopleCount: people.size,
  };
});
