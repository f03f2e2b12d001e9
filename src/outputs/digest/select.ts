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
 * The papers of a time, each under one topic: the first of its own that was asked for. Topics stand
 * in the order of the site.
 *
 * @param wanted.since a day, month or year, which counts with its first day
 * @param wanted.until the same, which counts to its last
 * @throws DigestError when there is no such topic
 */
export function selectPapers(
  { papers, topics, topicById }: Pick<Catalogue, 'papers' | 'topics' | 'topicById'>,
  wanted: {
    readonly since: string;
    readonly until: string | undefined;
    readonly topics: readonly string[];
  },
): readonly DigestSection[] {
  const { since, until } = wanted;
  for (const id of wanted.topics) {
    if (topicById.has(id)) continue;
    const known = [...topicById.keys()];
    const meant = nearest(id, known);
    throw new DigestError(
      `There is no topic ${JSON.stringify(id)}; ${meant ? `did you mean "${meant}"?` : `the topics are ${known.join(', ')}`}`,
    );
  }
  const isWanted = (topic: CatalogueTopic) =>
    wanted.topics.length === 0 || wanted.topics.includes(topic.id);
  const chosen = papers
    .filter(isDated)
    .filter(
      ({ date }) =>
        toFirstDay(date) >= toFirstDay(since) &&
        (until === undefined || toFirstDay(date).slice(0, until.length) <= until),
    );
  const byTopic = Map.groupBy(chosen, (paper) =>
    paper.topics.map(({ topic }) => topic).find(isWanted),
  );
  return topics.flatMap((topic) => {
    const own = byTopic.get(topic);
    return own ? [{ topic, papers: own }] : [];
  });
}

function toFirstDay(date: string): string {
  return `${date}-01-01`.slice(0, 'YYYY-MM-DD'.length);
}
