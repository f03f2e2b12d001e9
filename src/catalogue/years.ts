import type { CataloguePaper, Month, Year } from './types.ts';
import { formatDate, getMonth, getYear } from './dates.ts';

/** Creates the years that contain papers, newest first, each with its months. */
export function createYears(papers: readonly CataloguePaper[]): readonly Year[] {
  const dated = papers.filter(({ date }) => date !== undefined);
  return [...Map.groupBy(dated, ({ date }) => getYear(date as string))]
    .sort(([a], [b]) => b - a)
    .map(([year, papers]) => ({
      id: String(year),
      name: String(year),
      year,
      papers,
      months: createMonths(year, papers),
    }));
}

/** Whether every paper of a year is in a month. Papers dated by year only are not. */
export function isInMonths({ papers, months }: Year): boolean {
  return months.reduce((sum, month) => sum + month.papers.length, 0) === papers.length;
}

function createMonths(year: number, papers: readonly CataloguePaper[]): readonly Month[] {
  return [...Map.groupBy(papers, ({ date }) => getMonth(date as string))]
    .filter((entry): entry is [number, CataloguePaper[]] => entry[0] !== undefined)
    .sort(([a], [b]) => a - b)
    .map(([month, papers]) => {
      const digits = String(month).padStart(2, '0');
      return { id: `${year}/${digits}`, name: formatDate(`${year}-${digits}`), month, papers };
    });
}
