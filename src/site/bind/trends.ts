/** Trends, bound to this site. */
import { catalogue } from './content.ts';
import { findGroupChanges } from '../../analysis/trends/find-group-changes.ts';
import { createTrendsView, type TrendGroup } from '../../browser/trends/trends-view.ts';

/** Mentions that can be chosen on the page; an address can ask for any other. */
const MENTIONS_OFFERED = 12;
/** Those of fewer papers are no line. */
const LEAST_PAPERS = 3;

/** Whatever has a name and papers may be added here, under a kind of its own. */
const groups: readonly TrendGroup[] = [
  ...catalogue.topics.map((topic) => ({ kind: 'topic', ...topic })),
  ...catalogue.groups.mentions
    .filter(({ papers }) => papers.length >= LEAST_PAPERS)
    .slice(0, MENTIONS_OFFERED)
    .map(({ id, name, papers }) => ({ kind: 'mention', id, name, papers })),
];

export const trendsView = createTrendsView(catalogue, groups);

/** Mentions that rise and fade. */
export const mentionChanges = findGroupChanges(
  catalogue.groups.mentions,
  catalogue.papers.map(({ date }) => date),
);
