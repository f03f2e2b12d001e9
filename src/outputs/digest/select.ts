import { getNewsDate, sortNews } from '../../catalogue/dates.ts';
import type { Catalogue, CatalogueTopic } from '../../catalogue/types.ts';
import { nearest } from '../../collection/nearest.ts';
import { isDated, type DatedPaper } from '../feeds/date.ts';
import { DigestError } from './options.ts';

/** Papers of a topic, newest first. */
export interface DigestSection {
  readonly topic: CatalogueTopic;
  readonly papers: readonly DatedPaper[];
}

/**
 * Selects papers by the date when they were added to the collection, otherwise by their date, and
 * groups them by topic: each paper is listed under its first selected topic. Topics are in the
 * order of the site.
 *
 * @param filter.since a day, month or year, from its first day
 * @param filter.until a day, month or year, to its last day
 * @throws DigestError for an unknown topic
 */
export function selectPapers(
  { papers, topics, topicById }: Pick<Catalogue, 'papers' | 'topics' | 'topicById'>,
  filter: {
    readonly since: string;
    readonly until: string | undefined;
    readonly topics: readonly string[];
  },
): readonly DigestSection[] {
  const { since, until } = filter;
  for (const id of filter.topics) {
    if (topicById.has(id)) continue;
    const known = [...topicById.keys()];
    const closest = nearest(id, known);
    throw new DigestError(
      `There is no topic ${JSON.stringify(id)}; ${closest ? `did you mean "${closest}"?` : `the topics are ${known.join(', ')}`}`,
    );
  }
  const isSelected = (topic: CatalogueTopic) =>
    filter.topics.length === 0 || filter.topics.includes(topic.id);
  const selected = sortNews(papers.filter(isDated)).filter((paper) => {
    const day = toFirstDay(getNewsDate(paper) ?? paper.date);
    return day >= toFirstDay(since) && (until === undefined || day.slice(0, until.length) <= until);
  });
  const byTopic = Map.groupBy(selected, (paper) =>
    paper.topics.map(({ topic }) => topic).find(isSelected),
  );
  return topics.flatMap((topic) => {
    const topicPapers = byTopic.get(topic);
    return topicPapers ? [{ topic, papers: topicPapers }] : [];
  });
}

function toFirstDay(date: string): string {
  return `${date}-01-01`.slice(0, 'YYYY-MM-DD'.length);
}
