import { trendsView } from '../../trends.ts';

/** `/trends/series.json`: papers over time, for charts that readers put together. */
export function GET(): Response {
  const { bins, groups } = trendsView;
  return Response.json({ bins, groups });
}
