/** Trends, bound to this site. */
import { catalogue } from './content.ts';
import { findGroupChanges } from '../../analysis/trends/find-group-changes.ts';
import { createTrendsView, type TrendGroup } from '../../browser/trends/trends-view.ts';

/** Maximum number of mentions offered on the page; an address can name any other. */
const MENTIONS_OFFERED = 12;
/** Mentions with fewer papers have too few points for a line. */
const MIN_PAPERS = 3;

/** Any group with a name and papers can be added here as another kind. */
const groups: readonly TrendGroup[] = [
  ...catalogue.topics.map((topic) => ({ kind: 'topic', ...topic })),
  ...catalogue.groups.mentions
    .filter(({ papers }) => papers.length >= MIN_PAPERS)
    .slice(0, MENTIONS_OFFERED)
    .map(({ id, name, papers }) => ({ kind: 'mention', id, name, papers })),
];

export const trendsView = createTrendsView(catalogue, groups);

/** Rising and declining mentions. */
export const mentionChanges = findGroupChanges(
  catalogue.groups.mentions,
  catalogue.papers.map(({ date }) => date),
);
