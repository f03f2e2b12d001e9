/** Views of the pages of a year and its months. */
import { paginate, toPageParam } from '../../catalogue/paginate.ts';
import { isAbridged } from '../../catalogue/is-abridged.ts';
import type { Month, Year } from '../../catalogue/types.ts';
import { isInMonths } from '../../catalogue/years.ts';
import { catalogue } from '../bind/content.ts';
import { has } from '../bind/site.ts';
import { inOrder } from '../bind/programme.ts';
import { createGroupHead, locateGroup } from './group.ts';
import { createListPath } from './list.ts';

const large = isAbridged(catalogue.papers.length);

export function listYearPaths() {
  if (!has('years')) return [];
  return catalogue.years.flatMap((year) => [
    ...listPagesOfYear(year),
    ...year.months.flatMap((month) => listPagesOfMonth(year, month)),
  ]);
}

function listPagesOfYear(year: Year) {
  const pages = paginate(inOrder(year.papers));
  // In a large collection, further papers are only on the pages of months, if every paper has a
  // month.
  const isCut = large && pages.length > 1 && isInMonths(year);
  const start = Number(year.id);
  const period = { start, end: start + 1 };
  const location = { ...locateGroup('years', year), isCut, period };
  const months = year.months.map(({ id, month, papers }) => ({ id, month, count: papers.length }));
  return (isCut ? pages.slice(0, 1) : pages).map((page) =>
    createListPath(
      { year: year.id, page: page.number === 1 ? undefined : `page/${page.number}` },
      { ...createGroupHead(year, page, location), months },
      page.items,
    ),
  );
}

function listPagesOfMonth(year: Year, month: Month) {
  const location = {
    path: `/years/${month.id}/`,
    parent: { name: year.name, path: `/years/${year.id}/` },
    period: 'none' as const,
  };
  const segment = month.id.slice(5);
  return paginate(inOrder(month.papers)).map((page) =>
    createListPath(
      {
        year: year.id,
        page: [segment, toPageParam(page.number)].filter(Boolean).join('/'),
      },
      { ...createGroupHead(month, page, location), months: [] },
      page.items,
    ),
  );
}
