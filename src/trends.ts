/** Trends, bound to this site. */
import { catalogue } from './content.ts';
import { createTrendsView, type TrendGroup } from './trends/trends-view.ts';

/** Whatever has a name and papers may be added here, under a kind of its own. */
const groups: readonly TrendGroup[] = catalogue.topics.map((topic) => ({
  kind: 'topic',
  ...topic,
}));

export const trendsView = createTrendsView(catalogue, groups);
