import type { Change, Changes } from './find-changes.ts';
import { measureChange, splitAges } from './measure-change.ts';

/** A group with a changed share of the papers. */
export interface GroupChange extends Change {
  readonly id: string;
}

export interface GroupChanges extends Changes {
  readonly rising: readonly GroupChange[];
  readonly declining: readonly GroupChange[];
}

interface Group {
  readonly id: string;
  readonly name: string;
  readonly papers: readonly { readonly date?: string | undefined }[];
}

const SHOWN = 12;

/**
 * Finds rising and declining groups in the same way as words; see `find-changes.ts`.
 *
 * @param dates of all papers
 * @returns undefined if too few papers are dated
 */
export function findGroupChanges(
  groups: readonly Group[],
  dates: readonly (string | undefined)[],
): GroupChanges | undefined {
  const ages = splitAges(dates);
  if (ages === undefined) return undefined;
  const changes = groups.map(({ id, name, papers }): GroupChange => {
    const known = papers.flatMap(({ date }) => date ?? []);
    const newer = known.filter((date) => date >= ages.since).length;
    const older = known.length - newer;
    return { id, word: name, newer, older, change: measureChange({ newer, older }, ages) };
  });
  const choose = (direction: 1 | -1): GroupChange[] =>
    changes
      .filter(({ change }) => change * direction > 0)
      .sort((a, b) => (b.change - a.change) * direction || (a.id < b.id ? -1 : 1))
      .slice(0, SHOWN);
  return { ...ages, rising: choose(1), declining: choose(-1) };
}
