import { hashDates } from '../../catalogue/hash-dates.ts';
import { catalogue } from '../../site/bind/content.ts';
import { has } from '../../site/bind/site.ts';
import { trendsView } from '../../site/bind/trends.ts';

/** `/trends/CODE/series.json`: papers over time, for charts that readers configure. */
export function getStaticPaths() {
  if (!has('trends')) return [];
  return [{ params: { series: `${import.meta.env.CODE}/series.json` } }];
}

export function GET(): Response {
  const { bins, groups } = trendsView;
  return Response.json({ bins, groups, dates: hashDates(catalogue.papers) });
}
