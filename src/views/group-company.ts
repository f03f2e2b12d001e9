import type { CatalogueTopic, Group, Person } from '../catalogue/catalogue.ts';
import { countGroups, type Count } from '../catalogue/counts.ts';

/** What else the papers of a group belong to, most frequent first. */
export interface Company {
  readonly topics: readonly Count<CatalogueTopic>[];
  readonly people: readonly Count<Person>[];
}

const known = new WeakMap<Group, Company>();

/** Counted once for a group, however many pages it has. */
export function getCompany(group: Group): Company {
  const company = known.get(group) ?? {
    topics: countGroups(group.papers, ({ topics }) =>
      topics.map(({ topic }) => topic).filter((topic) => topic !== group),
    ),
    people: countGroups(group.papers, ({ people }) => people.filter((person) => person !== group)),
  };
  known.set(group, company);
  return company;
}
