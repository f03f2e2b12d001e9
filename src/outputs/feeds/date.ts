import type { CataloguePaper } from '../../catalogue/types.ts';

/**
 * The first instant of a day, month or year, for fields that require an instant. Other fields use
 * {@link getDay}.
 */
export function toInstant(date: string): string {
  const [year, month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}T00:00:00Z`;
}

/** The date as an instant if the day is known, or undefined. */
export function getDay(date: string): string | undefined {
  return date.length === 'YYYY-MM-DD'.length ? toInstant(date) : undefined;
}

export type DatedPaper = CataloguePaper & { readonly date: string };

/** Whether a paper can be in a feed, which requires a date. */
export function isDated(paper: CataloguePaper): paper is DatedPaper {
  return paper.date !== undefined;
}
