import { text } from '#text';
import { compareInSession, toSessionKey } from '../collection/programme/assign-papers.ts';
import type { Site } from '../collection/schema.ts';
import type { CatalogueProgramme } from './programme.ts';
import type { CataloguePaper } from './types.ts';

/** Puts papers, which come newest first, into the order in which lists show them. */
export type SortPapers = <T extends CataloguePaper>(papers: readonly T[]) => readonly T[];

/**
 * Creates the order of lists. In the order of the programme, papers follow its sessions and talks;
 * without `programme.yaml`, they are sorted by the names of their sessions, then by `position` and
 * first page. Papers without a session come last.
 */
export function createPaperOrder(
  papers: readonly CataloguePaper[],
  order: Site['order'],
  programme: CatalogueProgramme | undefined,
): SortPapers {
  if (order === 'date') return (list) => list;
  const sorted = programme ? sortByProgramme(papers, programme) : sortBySession(papers);
  const ranks = new Map(sorted.map(({ id }, rank) => [id, rank]));
  const getRank = ({ id }: CataloguePaper) => ranks.get(id) ?? Infinity;
  return (list) => list.toSorted((a, b) => getRank(a) - getRank(b));
}

function sortByProgramme(papers: readonly CataloguePaper[], { days }: CatalogueProgramme) {
  const presented = new Set(
    days.flatMap(({ sessions }) =>
      sessions.flatMap(({ talks }) => talks.flatMap(({ paper }) => paper ?? [])),
    ),
  );
  return [
    ...presented,
    ...papers.filter((paper) => !presented.has(paper)).toSorted(compareInSession),
  ];
}

function sortBySession(papers: readonly CataloguePaper[]) {
  const names = new Intl.Collator(text.locale, { numeric: true });
  return papers.toSorted(
    (a, b) =>
      Number(a.session === undefined) - Number(b.session === undefined) ||
      names.compare(toSessionKey(a.session ?? ''), toSessionKey(b.session ?? '')) ||
      compareInSession(a, b),
  );
}
