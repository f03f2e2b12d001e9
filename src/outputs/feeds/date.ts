import type { CataloguePaper } from '../../catalogue/types.ts';

/**
 * The instant that formats ask for which know no other: the first of the day, month or year in
 * which the paper was made public. It says no more than "not earlier", and stands only where a
 * format demands an instant; `getDay` serves all other fields.
 */
export function toInstant(date: string): string {
  const [year, month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}T00:00:00Z`;
}

/** The date as an instant where the day is known, and nothing where it is not. */
export function getDay(date: string): string | undefined {
  return date.length === 'YYYY-MM-DD'.length ? toInstant(date) : undefined;
}

export type DatedPaper = CataloguePaper & { readonly date: string };

/** Papers that a feed can hold: it demands a date, and none is invented. */
export function isDated(paper: CataloguePaper): paper is DatedPaper {
  return paper.date !== undefined;
}
